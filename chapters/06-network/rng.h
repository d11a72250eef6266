/* Random numbers from a seed (given code).
 *
 * A generator is one number of state that you pass around. The same
 * seed gives the same numbers, so a run can be repeated to the bit.
 *
 *     Rng rng = rng_from_seed(42);
 *     double x = rng_uniform(&rng);
 *
 * Method: SplitMix64 (Steele, Lea and Flood 2014) for the bits, the
 * Box-Muller transform (1958) for the bell curve. Good for learning
 * and simulation, not for secrets.
 */
#ifndef RNG_H
#define RNG_H

#include <stdint.h>

typedef struct {
    uint64_t state;
} Rng;

/* A generator that starts at `seed`. */
Rng rng_from_seed(uint64_t seed);

/* 64 random bits. */
uint64_t rng_bits(Rng *rng);

/* A number from [0, 1), each equally likely. */
double rng_uniform(Rng *rng);

/* A whole number from 0 to n - 1, each equally likely. n > 0 */
int rng_below(Rng *rng, int n);

/* A number from the standard normal distribution: mean 0, variance 1
 * (so about a third of the numbers lie outside -1 … 1). */
double rng_normal(Rng *rng);

#endif
