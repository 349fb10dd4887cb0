//go:build !purego

#include "textflag.h"

// func cpuid(leaf, sub uint32) (a, b, c, d uint32)
TEXT ·cpuid(SB), NOSPLIT, $0-24
	MOVL leaf+0(FP), AX
	MOVL sub+4(FP), CX
	CPUID
	MOVL AX, a+8(FP)
	MOVL BX, b+12(FP)
	MOVL CX, c+16(FP)
	MOVL DX, d+20(FP)
	RET

// func xgetbv() uint32
TEXT ·xgetbv(SB), NOSPLIT, $0-4
	XORL CX, CX
	XGETBV
	MOVL AX, ret+0(FP)
	RET

// func multiplyAVX2(sums *int32, stride int, levels *uint8, width int, weights *int8, in, rows int)
TEXT ·multiplyAVX2(SB), NOSPLIT, $0-56
	MOVQ sums+0(FP), DI
	MOVQ stride+8(FP), R8
	MOVQ levels+16(FP), SI
	MOVQ width+24(FP), R9
	MOVQ weights+32(FP), R10
	MOVQ in+40(FP), R11
	MOVQ rows+48(FP), CX
	SHLQ $2, R8
	VPCMPEQW Y15, Y15, Y15
	VPSRLW   $15, Y15, Y15 // ones

row:
	VMOVDQU (DI), Y0
	VMOVDQU 32(DI), Y1
	VMOVDQU 64(DI), Y2
	VMOVDQU 96(DI), Y3
	MOVQ R10, BX
	MOVQ SI, DX
	MOVQ R11, AX

eight: // inputs; 4 products of 63*127 at most fit in 16 bits
	VPBROADCASTD (DX), Y4
	VPBROADCASTD 4(DX), Y5
	VPMADDUBSW   (BX), Y4, Y6
	VPMADDUBSW   128(BX), Y5, Y7
	VPMADDUBSW   32(BX), Y4, Y8
	VPMADDUBSW   160(BX), Y5, Y9
	VPMADDUBSW   64(BX), Y4, Y10
	VPMADDUBSW   192(BX), Y5, Y11
	VPMADDUBSW   96(BX), Y4, Y12
	VPMADDUBSW   224(BX), Y5, Y13
	VPADDW       Y6, Y7, Y6
	VPADDW       Y8, Y9, Y8
	VPADDW       Y10, Y11, Y10
	VPADDW       Y12, Y13, Y12
	VPMADDWD     Y15, Y6, Y6
	VPMADDWD     Y15, Y8, Y8
	VPMADDWD     Y15, Y10, Y10
	VPMADDWD     Y15, Y12, Y12
	VPADDD       Y6, Y0, Y0
	VPADDD       Y8, Y1, Y1
	VPADDD       Y10, Y2, Y2
	VPADDD       Y12, Y3, Y3
	ADDQ         $8, DX
	ADDQ         $256, BX
	SUBQ         $8, AX
	JG           eight

	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	VMOVDQU Y2, 64(DI)
	VMOVDQU Y3, 96(DI)
	ADDQ R8, DI
	ADDQ R9, SI
	DECQ CX
	JNZ  row
	VZEROUPPER
	RET

// func addBytesAVX2(dst *int16, row *byte, n int)
TEXT ·addBytesAVX2(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ row+8(FP), SI
	MOVQ n+16(FP), CX
	MOVL $128, AX
	VMOVD AX, X7
	VPBROADCASTW X7, Y7

bytes:
	VPMOVZXBW (SI), Y0
	VPMOVZXBW 16(SI), Y1
	VPSUBW    Y7, Y0, Y0
	VPSUBW    Y7, Y1, Y1
	VPADDW    (DI), Y0, Y0
	VPADDW    32(DI), Y1, Y1
	VMOVDQU   Y0, (DI)
	VMOVDQU   Y1, 32(DI)
	ADDQ      $32, SI
	ADDQ      $64, DI
	SUBQ      $32, CX
	JG        bytes
	VZEROUPPER
	RET

// func shiftAVX2(dst *int16, n int, shift uint64, low, high int16)
TEXT ·shiftAVX2(SB), NOSPLIT, $0-28
	MOVQ         dst+0(FP), DI
	MOVQ         n+8(FP), CX
	VMOVQ        shift+16(FP), X5
	VPBROADCASTW low+24(FP), Y6
	VPBROADCASTW high+26(FP), Y7

shifting:
	VPMAXSW (DI), Y6, Y0
	VPMINSW Y7, Y0, Y0
	VPSLLW  X5, Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, DI
	SUBQ    $16, CX
	JG      shifting
	VZEROUPPER
	RET

// func rectifyAVX2(dst *uint8, x, thresholds *int16, scale int16, n int)
TEXT ·rectifyAVX2(SB), NOSPLIT, $0-40
	MOVQ         dst+0(FP), DI
	MOVQ         x+8(FP), SI
	MOVQ         thresholds+16(FP), DX
	VPBROADCASTW scale+24(FP), Y5
	MOVQ         n+32(FP), CX
	VPXOR        Y6, Y6, Y6
	MOVL         $63, AX
	VMOVD        AX, X7
	VPBROADCASTW X7, Y7

rectifying:
	VMOVDQU    (SI), Y0
	VMOVDQU    32(SI), Y1
	VPADDSW    (DX), Y0, Y0
	VPADDSW    32(DX), Y1, Y1
	VPMAXSW    Y6, Y0, Y0
	VPMAXSW    Y6, Y1, Y1
	VPMULHRSW  Y5, Y0, Y0
	VPMULHRSW  Y5, Y1, Y1
	VPMINSW    Y7, Y0, Y0
	VPMINSW    Y7, Y1, Y1
	VPACKUSWB  Y1, Y0, Y0
	VPERMQ     $0xD8, Y0, Y0
	VMOVDQU    Y0, (DI)
	ADDQ       $64, SI
	ADDQ       $64, DX
	ADDQ       $32, DI
	SUBQ       $32, CX
	JG         rectifying
	VZEROUPPER
	RET

// func scaleAVX2(dst *int16, sums, factors, offsets *int32, shift uint64, low, high int16, n int)
TEXT ·scaleAVX2(SB), NOSPLIT, $0-56
	MOVQ         dst+0(FP), DI
	MOVQ         sums+8(FP), SI
	MOVQ         factors+16(FP), DX
	MOVQ         offsets+24(FP), R8
	VMOVQ        shift+32(FP), X5
	VPBROADCASTW low+40(FP), Y6
	VPBROADCASTW high+42(FP), Y7
	MOVQ         n+48(FP), CX

scaling:
	VMOVDQU   (SI), Y0
	VMOVDQU   32(SI), Y1
	VPMULLD   (DX), Y0, Y0
	VPMULLD   32(DX), Y1, Y1
	VPADDD    (R8), Y0, Y0
	VPADDD    32(R8), Y1, Y1
	VPSRAD    X5, Y0, Y0
	VPSRAD    X5, Y1, Y1
	VPACKSSDW Y1, Y0, Y0
	VPERMQ    $0xD8, Y0, Y0
	VPMAXSW   Y6, Y0, Y0
	VPMINSW   Y7, Y0, Y0
	VMOVDQU   Y0, (DI)
	ADDQ      $64, SI
	ADDQ      $64, DX
	ADDQ      $64, R8
	ADDQ      $32, DI
	SUBQ      $16, CX
	JG        scaling
	VZEROUPPER
	RET

// func addToAVX2(x, y *int16, n int)
TEXT ·addToAVX2(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), DI
	MOVQ y+8(FP), SI
	MOVQ n+16(FP), CX

adding:
	VMOVDQU (DI), Y0
	VPADDSW (SI), Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, DI
	ADDQ    $32, SI
	SUBQ    $16, CX
	JG      adding
	VZEROUPPER
	RET

// func scanAVX2(x, h, z, f *int16, n int)
TEXT ·scanAVX2(SB), NOSPLIT, $0-40
	MOVQ x+0(FP), DI
	MOVQ h+8(FP), SI
	MOVQ z+16(FP), DX
	MOVQ f+24(FP), R8
	MOVQ n+32(FP), CX

scanning:
	VMOVDQU   (SI), Y0
	VMOVDQU   (DX), Y1
	VPSUBW    Y0, Y1, Y1
	VPMULHRSW (R8), Y1, Y1
	VPADDW    Y1, Y0, Y0
	VMOVDQU   Y0, (SI)
	VPADDSW   (DI), Y0, Y0
	VMOVDQU   Y0, (DI)
	ADDQ      $32, DI
	ADDQ      $32, SI
	ADDQ      $32, DX
	ADDQ      $32, R8
	SUBQ      $16, CX
	JG        scanning
	VZEROUPPER
	RET

// func sumStateAVX2(dst *uint8, rows *[20][]uint64, scale int16, n int)
TEXT ·sumStateAVX2(SB), NOSPLIT, $0-32
	MOVQ         dst+0(FP), DI
	MOVQ         rows+8(FP), SI
	VPBROADCASTW scale+16(FP), Y5
	MOVQ         n+24(FP), CX
	MOVL         $32760, AX // 20 * 1638
	VMOVD        AX, X4
	VPBROADCASTW X4, Y4
	VPXOR        Y6, Y6, Y6
	MOVL         $63, AX
	VMOVD        AX, X7
	VPBROADCASTW X7, Y7
	XORQ         R8, R8

summing:
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	MOVQ  SI, DX
	MOVL  $5, BX

four:
	MOVQ   (DX), R9
	MOVQ   24(DX), R10
	MOVQ   48(DX), R11
	MOVQ   72(DX), R12
	VPADDW (R9)(R8*1), Y0, Y0
	VPADDW 32(R9)(R8*1), Y1, Y1
	VPADDW (R10)(R8*1), Y0, Y0
	VPADDW 32(R10)(R8*1), Y1, Y1
	VPADDW (R11)(R8*1), Y0, Y0
	VPADDW 32(R11)(R8*1), Y1, Y1
	VPADDW (R12)(R8*1), Y0, Y0
	VPADDW 32(R12)(R8*1), Y1, Y1
	ADDQ   $96, DX
	DECL   BX
	JNZ    four

	VPSUBW    Y4, Y0, Y0
	VPSUBW    Y4, Y1, Y1
	VPMAXSW   Y6, Y0, Y0
	VPMAXSW   Y6, Y1, Y1
	VPMULHRSW Y5, Y0, Y0
	VPMULHRSW Y5, Y1, Y1
	VPMINSW   Y7, Y0, Y0
	VPMINSW   Y7, Y1, Y1
	VPACKUSWB Y1, Y0, Y0
	VPERMQ    $0xD8, Y0, Y0
	VMOVDQU   Y0, (DI)
	ADDQ      $64, R8
	ADDQ      $32, DI
	SUBQ      $32, CX
	JG        summing
	VZEROUPPER
	RET
