#include "figures/figure.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void give_up(const char *name)
{
    fprintf(stderr, "figure: cannot write %s: %s\n", name,
            strerror(errno));
    exit(2);
}

FILE *table_open(const char *name)
{
    FILE *table = fopen(name, "w");
    if (!table)
        give_up(name);
    return table;
}

void table_close(FILE *table)
{
    int failed = ferror(table);
    if (fclose(table) != 0 || failed)
        give_up("a table");
}

void result(const char *key, double value)
{
    FILE *results = fopen("results.tsv", "a");
    if (!results)
        give_up("results.tsv");
    fprintf(results, "%s\t%.17g\n", key, value);
    table_close(results);
}
