package witness

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"mithaq/record"
)

// maxAnswer bounds what is read of an answer: a cosigned checkpoint.
const maxAnswer = 64 << 10

// post sends a body and returns the status and the answer.
func post(ctx context.Context, client *http.Client, url string, body []byte) (int, []byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	req.Header.Set("Content-Type", "text/plain; charset=utf-8")
	return do(client, req)
}

func get(ctx context.Context, client *http.Client, url string) (int, []byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return 0, nil, err
	}
	return do(client, req)
}

func do(client *http.Client, req *http.Request) (int, []byte, error) {
	if client == nil {
		client = http.DefaultClient
	}
	res, err := client.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer res.Body.Close()
	b, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	if err == nil && len(b) > maxAnswer {
		err = fmt.Errorf("%s answers with more than %d bytes", req.URL.Redacted(), maxAnswer)
	}
	return res.StatusCode, b, err
}

// Ask returns the newest checkpoints that the witnesses at the URLs have cosigned for a
// pact, in the order of the URLs; nothing of them is verified. A keeper asks before he
// writes: one that he signed and his disk does not have means that the disk is not what
// it was. The error names those who could not be asked; what the others said comes
// with it. The context bounds how long a witness that does not answer is waited for.
func Ask(ctx context.Context, urls []string, pact record.ID) ([][]byte, error) {
	answers := make([][]byte, len(urls))
	errs := make([]error, len(urls))
	var wg sync.WaitGroup
	for i, url := range urls {
		wg.Go(func() { answers[i], errs[i] = ask(ctx, nil, url, pact) })
	}
	wg.Wait()
	var held [][]byte
	for _, b := range answers {
		if b != nil {
			held = append(held, b)
		}
	}
	return held, errors.Join(errs...)
}

// ask returns what one witness holds; nil where it has cosigned nothing yet.
func ask(ctx context.Context, client *http.Client, url string, pact record.ID) ([]byte, error) {
	status, b, err := get(ctx, client, strings.TrimRight(url, "/")+"/"+hex.EncodeToString(pact[:])+"/checkpoint")
	switch {
	case err != nil:
		return nil, fmt.Errorf("witness: %s cannot be asked: %w", url, err)
	case status == http.StatusNotFound:
		return nil, nil
	case status != http.StatusOK:
		return nil, fmt.Errorf("witness: %s cannot be asked: it answers %d", url, status)
	}
	return b, nil
}
