#include "textflag.h"

// func kernel4x16(c *float32, ldc int, a *float32, rs, cs int, b *float32, k int)
TEXT ·kernel4x16(SB), NOSPLIT, $0-56
	MOVQ c+0(FP), DI
	MOVQ ldc+8(FP), SI
	MOVQ a+16(FP), R8
	MOVQ rs+24(FP), R9
	MOVQ cs+32(FP), R10
	MOVQ b+40(FP), R11
	MOVQ k+48(FP), CX
	SHLQ $2, SI
	SHLQ $2, R9
	SHLQ $2, R10
	LEAQ (R9)(R9*2), R12
	LEAQ (SI)(SI*2), R13
	VMOVUPS (DI), Y0
	VMOVUPS 32(DI), Y1
	VMOVUPS (DI)(SI*1), Y2
	VMOVUPS 32(DI)(SI*1), Y3
	VMOVUPS (DI)(SI*2), Y4
	VMOVUPS 32(DI)(SI*2), Y5
	VMOVUPS (DI)(R13*1), Y6
	VMOVUPS 32(DI)(R13*1), Y7

loop:
	VMOVUPS      (R11), Y8
	VMOVUPS      32(R11), Y9
	VBROADCASTSS (R8), Y10
	VBROADCASTSS (R8)(R9*1), Y11
	VBROADCASTSS (R8)(R9*2), Y12
	VBROADCASTSS (R8)(R12*1), Y13
	VFMADD231PS  Y8, Y10, Y0
	VFMADD231PS  Y9, Y10, Y1
	VFMADD231PS  Y8, Y11, Y2
	VFMADD231PS  Y9, Y11, Y3
	VFMADD231PS  Y8, Y12, Y4
	VFMADD231PS  Y9, Y12, Y5
	VFMADD231PS  Y8, Y13, Y6
	VFMADD231PS  Y9, Y13, Y7
	ADDQ         R10, R8
	ADDQ         $64, R11
	DECQ         CX
	JNZ          loop

	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VMOVUPS Y2, (DI)(SI*1)
	VMOVUPS Y3, 32(DI)(SI*1)
	VMOVUPS Y4, (DI)(SI*2)
	VMOVUPS Y5, 32(DI)(SI*2)
	VMOVUPS Y6, (DI)(R13*1)
	VMOVUPS Y7, 32(DI)(R13*1)
	VZEROUPPER
	RET

// func addVector(dst, src *float32, n int)
TEXT ·addVector(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ n+16(FP), CX

add:
	VMOVUPS (DI), Y0
	VADDPS  (SI), Y0, Y0
	VMOVUPS Y0, (DI)
	ADDQ    $32, DI
	ADDQ    $32, SI
	SUBQ    $8, CX
	JG      add
	VZEROUPPER
	RET

// func adamVector(p, grad, m, v, e *float32, n int, c *[9]float32)
TEXT ·adamVector(SB), NOSPLIT, $0-56
	MOVQ p+0(FP), DI
	MOVQ grad+8(FP), SI
	MOVQ m+16(FP), R8
	MOVQ v+24(FP), R9
	MOVQ e+32(FP), R10
	MOVQ n+40(FP), CX
	MOVQ c+48(FP), DX
	VBROADCASTSS (DX), Y7    // gradient scale
	VBROADCASTSS 4(DX), Y8   // beta 1
	VBROADCASTSS 8(DX), Y9   // 1 - beta 1
	VBROADCASTSS 12(DX), Y10 // beta 2
	VBROADCASTSS 16(DX), Y11 // 1 - beta 2
	VBROADCASTSS 20(DX), Y12 // rate, corrected
	VBROADCASTSS 24(DX), Y13 // correction of v
	VBROADCASTSS 28(DX), Y14 // epsilon
	VBROADCASTSS 32(DX), Y15 // 1 - decay of the average
	VXORPS Y6, Y6, Y6

adam:
	VMULPS  (SI), Y7, Y0
	VMOVUPS Y6, (SI)
	VMULPS  (R8), Y8, Y1
	VMULPS  Y0, Y9, Y2
	VADDPS  Y1, Y2, Y1
	VMOVUPS Y1, (R8)
	VMULPS  (R9), Y10, Y2
	VMULPS  Y0, Y0, Y0
	VMULPS  Y0, Y11, Y0
	VADDPS  Y0, Y2, Y2
	VMOVUPS Y2, (R9)
	VMULPS  Y2, Y13, Y2
	VSQRTPS Y2, Y2
	VADDPS  Y2, Y14, Y2
	VMULPS  Y1, Y12, Y1
	VDIVPS  Y2, Y1, Y1
	VMOVUPS (DI), Y3
	VSUBPS  Y1, Y3, Y3
	VMOVUPS Y3, (DI)
	VMOVUPS (R10), Y4
	VSUBPS  Y4, Y3, Y5
	VMULPS  Y5, Y15, Y5
	VADDPS  Y5, Y4, Y4
	VMOVUPS Y4, (R10)
	ADDQ    $32, DI
	ADDQ    $32, SI
	ADDQ    $32, R8
	ADDQ    $32, R9
	ADDQ    $32, R10
	SUBQ    $8, CX
	JG      adam
	VZEROUPPER
	RET

// func addScaledVector(dst, src *float32, n int, x float32)
TEXT ·addScaledVector(SB), NOSPLIT, $0-28
	MOVQ         dst+0(FP), DI
	MOVQ         src+8(FP), SI
	MOVQ         n+16(FP), CX
	VBROADCASTSS x+24(FP), Y1

scaled:
	VMOVUPS     (DI), Y0
	VFMADD231PS (SI), Y1, Y0
	VMOVUPS     Y0, (DI)
	ADDQ        $32, DI
	ADDQ        $32, SI
	SUBQ        $8, CX
	JG          scaled
	VZEROUPPER
	RET
