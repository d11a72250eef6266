/* What wrong numbers have in common, where no known slip explains
 * them: the opposite sign, a factor, rows for columns … */
#ifndef DIAGNOSE_H
#define DIAGNOSE_H

#include "support/record.h"

/* One or two sentences about the line that failed; "" if nothing
 * stands out. */
const char *diagnose(const Record *record);

/* All numbers of the line that failed, if they are few, and how many
 * are wrong; "" for one number alone. */
const char *diagnose_all(const Record *record);

/* Was any NaN found at the line that failed? */
bool diagnose_some_nan(const Record *record);

#endif
