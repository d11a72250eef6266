#include "00-half/half.h"

double half(double x)
{
    return x / 2;
}
