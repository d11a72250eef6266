#include <assert.h>
#include <math.h>

#include "06-network/rng.h"

static const double PI = 3.14159265358979323846;

Rng rng_from_seed(uint64_t seed)
{
    return (Rng){ seed };
}

uint64_t rng_bits(Rng *rng)
{
    /* Step by an odd number near 2^64 divided by the golden ratio, */
    rng->state += 0x9e3779b97f4a7c15u;
    /* then mix the bits until neighboring states look unrelated. */
    uint64_t bits = rng->state;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

double rng_uniform(Rng *rng)
{
    /* A double has 53 digits: take the upper 53 bits. */
    return (double)(rng_bits(rng) >> 11) / 9007199254740992.0;
}

int rng_below(Rng *rng, int n)
{
    assert(n > 0);
    return (int)(rng_uniform(rng) * n);
}

double rng_normal(Rng *rng)
{
    double u = 1.0 - rng_uniform(rng); /* (0, 1]: no ln 0 */
    double v = rng_uniform(rng);
    return sqrt(-2.0 * log(u)) * cos(2.0 * PI * v);
}
