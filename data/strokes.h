/* From a pen's path to a picture as MNIST would have it.
 *
 * The path is a chain of knots. The pen starts at the first, heads
 * straight for the next, leaves that line `round` of the way before it
 * reaches the knot, and bends smoothly into the line to the one after
 * (a quadratic Bezier curve with the knot as its control point). So
 * round = 0 is a sharp corner and round = 1/2, from the middle of one
 * line to the middle of the next, has no straight part left. Where a
 * knot says `lift`, a stroke ends there and the next knot starts one.
 */
#ifndef STROKES_H
#define STROKES_H

enum { STROKES_KNOTS = 16, STROKES_SIDE = 28 };

typedef struct {
    double x, y;  /* x to the right, y down, in any unit */
    double round; /* 0 sharp ... 1/2 round */
    int lift;     /* the pen leaves the paper here */
} Knot;

typedef struct {
    double start, end; /* width at both ends of a stroke, pixels */
    double edge;       /* width of the gray between ink and paper */
} Pen;

/* Draw a path of `count` knots (2 to 16) into image (28 * 28 bytes, row
 * by row, 0 paper to 255 ink). As in MNIST the longest side of the ink
 * is 20 pixels, and whole-pixel steps bring its center of mass nearest
 * to the center of pixel (14, 14), counted from 0. */
void strokes_draw(unsigned char *image, const Knot *knots, int count,
                  Pen pen);

#endif
