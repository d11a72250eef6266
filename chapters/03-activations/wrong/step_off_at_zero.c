/* slip: At z = 0 this book's step is already on: ask for z ≥ 0. */
/* loses: choices_at_zero */
#include "03-activations/activations.h"

#define step right_step
#include "03-activations/solution.c"
#undef step

double step(double z)
{
    return z > 0.0 ? 1.0 : 0.0;
}
