/* Divides every pixel value by the ink's 255, once with the fraction
 * and once without. Prints
 *     brightness.tsv  pixel, brightness, the whole-number division
 *     divisions.txt   four divisions as C computes them
 */
#include "00-start/start.h"
#include "figures/figure.h"

#define INK 255

int main(void)
{
    FILE *table = table_open("brightness.tsv");
    for (int pixel = 0; pixel <= INK; pixel++)
        fprintf(table, "%d\t%.17g\t%d\n", pixel, brightness(pixel),
                pixel / INK);
    table_close(table);

    FILE *text = table_open("divisions.txt");
    fprintf(text, "51 / 255    is %d\n", 51 / 255);
    fprintf(text, "254 / 255   is %d\n", 254 / 255);
    fprintf(text, "51 / 255.0  is %g\n", 51 / 255.0);
    fprintf(text, "brightness(51) is %g\n", brightness(51));
    table_close(text);
    return 0;
}
