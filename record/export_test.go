package record

import "context"

// VerifyFrom verifies rows that follow a chain verified before, so that
// a test can try every byte of an entry without walking the entries before it.
func VerifyFrom(ctx context.Context, chain Chain, src Source) error {
	v := verifier{src: src, chain: chain}
	var rows []Row
	for row, err := range src.Rows {
		if err != nil {
			if ferr := v.chunk(rows); ferr != nil {
				return ferr
			}
			return entryFault(v.chain.Size, err)
		}
		row.Seq += chain.Size
		rows = append(rows, row)
	}
	if err := v.chunk(rows); err != nil {
		return err
	}
	_, err := v.end()
	return err
}
