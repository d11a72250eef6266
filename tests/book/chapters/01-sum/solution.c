#include "01-sum/sum.h"

double sum(double a, double b)
{
    return a + b;
}
