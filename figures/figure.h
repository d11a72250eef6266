/* figure.h: what a chapter's figure.c needs to print its numbers.
 *
 * A figure program is started in the folder its pictures go to,
 * build/figures/NN-name, and writes tables for gnuplot there. Numbers
 * that the text quotes go to results.tsv. Both end the program with
 * one line and exit code 2 when a file cannot be written. */
#ifndef FIGURE_H
#define FIGURE_H

#include <stdio.h>

/* Opens table NAME (say "curve.tsv") for writing; columns are
 * separated by tabs. Close it with table_close. */
FILE *table_open(const char *name);
void table_close(FILE *table);

/* Adds the line "key TAB value" to results.tsv. The text quotes it as
 * [0.98]{.measured of="NN-name:key"}. */
void result(const char *key, double value);

#endif
