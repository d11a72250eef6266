#include <math.h>

#include "01-neuron/neuron.h"
#include "02-bias/bias.h"

/* What each function must do is told in bias.h. The weighted sum of
 * chapter 01 is there for you to use. */

double weighted_sum_with_bias(const double *w, const double *x, int n,
                              double b)
{
    /* TODO: take the weighted sum and add the bias, once. */
    return NAN;
}

double zero_crossing(double w, double b)
{
    /* TODO: solve w x + b = 0 for x. */
    return NAN;
}

void bias_as_weight(double *w_with_bias, const double *w, int n,
                    double b)
{
    /* TODO: put the bias first, and every weight one place further
     * back than it stood. */
}

void input_with_one(double *x_with_one, const double *x, int n)
{
    /* TODO: put 1 first, and every input one place further back than
     * it stood. */
}
