/* Prints half of 0 to 4, and half of 3 as a number for the text. */
#include "00-half/half.h"
#include "figures/figure.h"

int main(void)
{
    FILE *table = table_open("line.tsv");
    for (int x = 0; x <= 4; x++)
        fprintf(table, "%d\t%g\n", x, half(x));
    table_close(table);
    result("three", half(3));
    return 0;
}
