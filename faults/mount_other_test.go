//go:build !linux

package faults

import "errors"

func mountSmall(string) (func(), error) { return nil, errors.New("only Linux can, here") }
