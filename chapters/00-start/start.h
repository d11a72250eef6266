/* 00 Start: from a pixel to a number a neuron can use.
 *
 * A picture is stored as whole numbers, one for each pixel: 0 is
 * paper, 255 is ink. Neurons like numbers from 0 to 1 better.
 *
 * You write: brightness
 */
#ifndef START_H
#define START_H

/* How much ink a pixel holds, as a number from 0 to 1.
 *
 *     brightness = pixel / 255
 *
 * pixel: 0 … 255. Result: 0.0 … 1.0, with its fraction: 51 gives 0.2.
 */
double brightness(int pixel);

#endif
