/* A picture as it is to be seen, and what a network makes of it. */
#ifndef SHOWN_H
#define SHOWN_H

#include "06-network/network.h"
#include "19-mnist-data/idx.h"

enum {
    SHOWN_SIDE = 28, /* pixels; a larger picture is shrunk */
    SHOWN_BEST = 3   /* outputs of interest */
};

typedef struct {
    double ink[SHOWN_SIDE][SHOWN_SIDE]; /* 0 … 1 */
    int top, bottom; /* rows with ink: top … bottom - 1 */
    int left, right; /* columns likewise */
    int truth;
    double output[CLASSES];
    int best[SHOWN_BEST]; /* the largest outputs, largest first */
} Shown;

/* Picture order[i] becomes shown[i], for 0 ≤ i < count. Its size fits
 * the network, which has ten outputs. false: no memory. */
bool shown_fill(Shown *shown, int count, const Network *network,
                const Dataset *data, const int *order);

/* Did the network read it right? */
bool shown_is_right(const Shown *shown);

/* Does the ink fit into a square of `side` pixels? */
bool shown_fits(const Shown *shown, int side);

/* The ink at (row, col) of a square of `side` pixels that has the
 * middle of the ink in its middle, and may reach beyond the picture. */
double shown_ink(const Shown *shown, int side, int row, int col);

#endif
