package entity

import "unicode"

func isAlnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
