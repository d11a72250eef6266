/* The built-in digits: handwritten-like pictures drawn by a program.
 *
 * They stand in for MNIST where no network and no copy of it is at
 * hand, so that everything runs everywhere. They are not MNIST: an
 * accuracy measured on them says nothing about real handwriting.
 *
 * Each digit is one or two pen strokes with random shape, slant, size
 * and pen width, drawn without jagged edges and normalized the way
 * MNIST was: longest side 20 pixels, center of mass in the middle of
 * 28 x 28. The styles were sketched by hand, then their knots, shares
 * and random ranges were tuned on MNIST's training set (its test set
 * took no part), so that a network trained on built-in digits alone
 * also reads most real ones.
 */
#ifndef DIGITS_H
#define DIGITS_H

#include "06-network/rng.h"

enum { DIGIT_SIDE = 28, DIGIT_PIXELS = DIGIT_SIDE * DIGIT_SIDE };

/* Draw `count` digits. images (count * 784 bytes): one picture after
 * the other, row by row, 0 paper to 255 ink. labels (count bytes):
 * 0 ... 9, all about equally often. Same generator, same digits. */
void digits_draw(unsigned char *images, unsigned char *labels,
                 int count, Rng *rng);

#endif
