package record

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
)

// exportHeading is the first line of an exported record of a version.
func exportHeading(version int) string { return fmt.Sprintf("mithaq record %d", version) }

// maxCheckpoint is the longest checkpoint in bytes that a reader of exports accepts.
const maxCheckpoint = 1 << 16

// maxLeaf is the longest leaf in bytes: an envelope with everything the log adds.
const maxLeaf = 2 * MaxEnvelope

// maxLine is the longest line that a reader of exports accepts: hash, space, leaf, end.
const maxLine = 2*len(Hash{}) + 1 + maxLeaf + 1

// Export writes a verified record as one self-contained file: a heading, a line for each entry
// (the hash of its leaf in hex, a space, the leaf), an empty line, the
// checkpoint. The same record gives the same bytes. Openings of sealed fields are
// not in it. The heading is that of version 1 wherever a reader of version 1 can read
// the file.
//
// It verifies while it writes and fails with a *Fault rather than pass on a record
// that is not whole; what has been written then is to be thrown away.
func Export(ctx context.Context, s Store, w io.Writer) (Report, error) {
	src, err := StoreSource(ctx, s)
	if err != nil {
		return Report{}, err
	}
	version, err := exportVersion(ctx, s, src)
	if err != nil {
		return Report{}, err
	}
	src.version = func() int { return version }
	bw := bufio.NewWriterSize(w, 1<<16)
	if _, err := bw.WriteString(exportHeading(version) + "\n"); err != nil {
		return Report{}, err
	}
	// A file ends where its checkpoint does. What a keeper has committed since belongs
	// to the next export.
	rows, signed := src.Rows, src.Signed
	if src.Head != nil && signed < src.Head.Size {
		src.Head = nil
	}
	src.Rows = func(yield func(Row, error) bool) {
		for row, err := range rows {
			if err == nil && signed > 0 && row.Seq >= signed {
				return
			}
			if err == nil && len(row.Hashes) > 0 {
				// A write error is sticky and comes back from Flush.
				fmt.Fprintf(bw, "%s %s\n", hex.EncodeToString(row.Hashes[0][:]), row.Leaf)
			}
			if !yield(row, err) {
				return
			}
		}
	}
	report, err := Verify(ctx, src, nil)
	if err != nil {
		return Report{}, err
	}
	checkpoint, err := src.Checkpoint()
	if err != nil {
		return Report{}, err
	}
	fmt.Fprintf(bw, "\n%s", checkpoint)
	return report, bw.Flush()
}

// exportVersion looks for what a reader of version 1 cannot read, before the heading is
// written. It verifies nothing: Verify holds the file to its heading.
func exportVersion(ctx context.Context, s Store, src Source) (int, error) {
	checkpoint, err := src.Checkpoint()
	if err != nil {
		return 0, &Fault{"checkpoint", err}
	}
	if _, lines, err := splitNote(checkpoint); err == nil && len(lines) > 1 {
		return 2, nil
	}
	for row, err := range s.Rows(ctx, 0) {
		if err != nil || src.Signed > 0 && row.Seq >= src.Signed {
			break // an error comes again when the rows are written
		}
		if !bytes.Contains(row.Leaf, ownFamily) {
			continue
		}
		if e, err := DecodeLeaf(row.Leaf); err == nil && inVersion2(e.Act.Header.Act) {
			return 2, nil
		}
	}
	return 1, nil
}

// ownFamily is how the payload of an act of the record's own family begins in a leaf:
// its type is the first field of every header, and 15 bytes are 20 letters of base64. So
// the few such acts are found without decoding the others.
var ownFamily = []byte(`"payload":"` + base64.StdEncoding.EncodeToString([]byte(`{"act":"record.`)))

// ReadExport returns the record in an exported file for verification. It reads
// lazily: faults of the file come out of Verify, with the entry's place.
func ReadExport(r io.Reader) Source {
	x := &exportReader{r: bufio.NewReaderSize(r, 1<<16)}
	return Source{
		Rows:         x.rows,
		Checkpoint:   func() ([]byte, error) { return x.checkpoint, x.err },
		LeafHashOnly: true,
		version:      func() int { return x.version },
	}
}

type exportReader struct {
	r          *bufio.Reader
	version    int
	checkpoint []byte
	err        error
}

func (x *exportReader) rows(yield func(Row, error) bool) {
	if err := x.heading(); err != nil {
		yield(Row{}, err)
		return
	}
	for seq := int64(0); ; seq++ {
		line, err := x.line()
		if err != nil {
			yield(Row{}, err)
			return
		}
		if len(line) == 0 {
			x.checkpoint, x.err = io.ReadAll(io.LimitReader(x.r, maxCheckpoint+1))
			if x.err == nil && len(x.checkpoint) > maxCheckpoint {
				x.err = Reject("checkpoint.malformed", "detail", fmt.Sprintf("longer than %d bytes", maxCheckpoint))
			}
			return
		}
		row, err := parseExportLine(seq, line)
		if !yield(row, err) || err != nil {
			return
		}
	}
}

func (x *exportReader) heading() error {
	b := make([]byte, len(exportHeading(1))+1)
	_, err := io.ReadFull(x.r, b)
	for version := 1; version <= 2; version++ {
		if err == nil && string(b) == exportHeading(version)+"\n" {
			x.version = version
			return nil
		}
	}
	return Reject("export.heading", "want", exportHeading(2))
}

// line returns the next line without its end, refusing one that is too long.
func (x *exportReader) line() ([]byte, error) {
	var line []byte
	for {
		part, err := x.r.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			return nil, Reject("export.line_too_long", "limit", fmt.Sprint(maxLine))
		}
		line = append(line, part...)
		switch {
		case err == nil:
			return line[:len(line)-1], nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF):
			return nil, Reject("export.truncated")
		default:
			return nil, err
		}
	}
}

func parseExportLine(seq int64, line []byte) (Row, error) {
	var h Hash
	if len(line) < 2*len(h)+2 || line[2*len(h)] != ' ' {
		return Row{}, Reject("export.line")
	}
	if _, err := hex.Decode(h[:], line[:2*len(h)]); err != nil ||
		hex.EncodeToString(h[:]) != string(line[:2*len(h)]) {
		return Row{}, Reject("export.line")
	}
	return Row{Seq: seq, Leaf: line[2*len(h)+1:], Hashes: []Hash{h}}, nil
}
