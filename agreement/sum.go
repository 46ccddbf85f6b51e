package agreement

import (
	"math/big"
	"strings"

	"mithaq/rule"
)

// A Sum is an exact amount of money of one currency. It is computed with, where [Money] is what
// stands in an act. The zero Sum is nothing.
type Sum struct{ units *big.Int } // ten thousandths, because no amount has more than four decimals

const decimals = 4

// Sum returns the amount; of what Check would not let through it is nothing.
func (m Money) Sum() Sum {
	whole, part, _ := strings.Cut(m.Amount, ".")
	n, ok := new(big.Int).SetString(whole+part+strings.Repeat("0", max(decimals-len(part), 0)), 10)
	if !ok {
		return Sum{}
	}
	return Sum{n}
}

func (s Sum) int() *big.Int {
	if s.units == nil {
		return new(big.Int)
	}
	return s.units
}

// Add returns the amount of both.
func (s Sum) Add(o Sum) Sum { return Sum{new(big.Int).Add(s.int(), o.int())} }

// Less returns what is left when o is taken away: never less than nothing.
func (s Sum) Less(o Sum) Sum {
	if s.Cmp(o) <= 0 {
		return Sum{}
	}
	return Sum{new(big.Int).Sub(s.int(), o.int())}
}

// Part returns the share of the amount, rounded down to a ten thousandth: a bound that is never
// above what the share allows.
func (s Sum) Part(f rule.Fraction) Sum {
	n := new(big.Int).Mul(s.int(), big.NewInt(f.Num))
	return Sum{n.Quo(n, big.NewInt(max(f.Den, 1)))}
}

// Min returns the smaller of both.
func (s Sum) Min(o Sum) Sum {
	if s.Cmp(o) <= 0 {
		return s
	}
	return o
}

// Cmp compares two amounts, as big.Int.Cmp does.
func (s Sum) Cmp(o Sum) int { return s.int().Cmp(o.int()) }

// IsNone reports whether the amount is nothing.
func (s Sum) IsNone() bool { return s.int().Sign() == 0 }

// In returns the amount as an act states it: no decimals where there are none, and two or four where
// there are some.
func (s Sum) In(currency string) Money {
	text := s.int().String()
	text = strings.Repeat("0", max(decimals+1-len(text), 0)) + text
	whole, part := text[:len(text)-decimals], text[len(text)-decimals:]
	if part = strings.TrimRight(part, "0"); part != "" {
		if len(part) == 1 {
			part += "0"
		} else if len(part) == 3 {
			part += "0"
		}
		part = "." + part
	}
	return Money{currency, whole + part}
}
