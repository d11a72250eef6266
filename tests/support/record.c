#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>

#include "support/record.h"

Record *the_record;

/* From /dev/zero: the memory is zero, and shared with children. */
Record *records_init(int count)
{
    FILE *zero = fopen("/dev/zero", "r+");
    if (zero == NULL)
        return NULL;
    void *memory =
        mmap(NULL, sizeof(Record) * (size_t)count,
             PROT_READ | PROT_WRITE, MAP_SHARED, fileno(zero), 0);
    fclose(zero);
    return memory == MAP_FAILED ? NULL : memory;
}

static Entry *new_entry(int line, int rows, int cols)
{
    int count = rows * cols;
    if (the_record == NULL || the_record->entry_count == MOST_ENTRIES ||
        count < 0 || count > MOST_VALUES - the_record->value_count)
        return NULL;
    Entry *entry = &the_record->entry[the_record->entry_count++];
    *entry = (Entry){ .line = line,
                      .first = the_record->value_count,
                      .count = count,
                      .rows = rows,
                      .cols = cols };
    the_record->value_count += count;
    return entry;
}

void record_got(int line, const double *got, int rows, int cols)
{
    Entry *entry = new_entry(line, rows, cols);
    for (int i = 0; entry != NULL && i < entry->count; i++)
        the_record->got[entry->first + i] = got[i];
}

void record_ints(int line, const int *got, int count)
{
    Entry *entry = new_entry(line, count, 1);
    if (entry == NULL)
        return;
    entry->whole = true;
    for (int i = 0; i < count; i++)
        the_record->got[entry->first + i] = got[i];
}

/* Of a text only a number is kept that differs where texts differ. */
void record_text(int line, const char *got)
{
    uint32_t hash = 5381;
    for (; got != NULL && *got != '\0'; got++)
        hash = hash * 33 + (unsigned char)*got;
    record_ints(line, &(int){ (int)(hash >> 1) }, 1);
}

void record_want(const double *want, int count)
{
    if (the_record == NULL || the_record->entry_count == 0)
        return;
    Entry *entry = &the_record->entry[the_record->entry_count - 1];
    if (entry->count != count || entry->judged)
        return;
    entry->judged = true;
    for (int i = 0; i < count; i++)
        the_record->want[entry->first + i] = want[i];
}

void record_random(int line, double number)
{
    if (the_record == NULL || the_record->random_count == MOST_RANDOM)
        return;
    the_record->random[the_record->random_count].line = line;
    the_record->random[the_record->random_count].number = number;
    the_record->random_count++;
}
