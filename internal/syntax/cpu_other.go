//go:build !amd64 || purego

package syntax

var useAVX2 = false

func multiplyAVX2(*int32, int, *uint8, int, *int8, int, int)              {}
func addBytesAVX2(*int16, *byte, int)                                     {}
func shiftAVX2(*int16, int, uint64, int16, int16)                         {}
func rectifyAVX2(*uint8, *int16, *int16, int16, int)                      {}
func scaleAVX2(*int16, *int32, *int32, *int32, uint64, int16, int16, int) {}
func addToAVX2(*int16, *int16, int)                                       {}
func scanAVX2(*int16, *int16, *int16, *int16, int)                        {}
func sumStateAVX2(*uint8, *[stateRows][]uint64, int16, int)               {}
func scaleWordsAVX2([]uint64, []int32, *scaling)                          {}
