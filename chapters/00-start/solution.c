#include "00-start/start.h"

double brightness(int pixel)
{
    return pixel / 255.0;
}
