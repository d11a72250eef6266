/* The printed [2,2,2] network of chapters 10 to 12 (given code).
 *
 * Small enough for paper: two inputs, two hidden neurons, two outputs,
 * sigmoid everywhere. The equations 1 to 8 are worked through on it.
 *
 *     x = (1, 2)      W⁽¹⁾ = | 0.4  -0.2 |    b⁽¹⁾ = (0, -0.1)
 *                            | 0.3   0.1 |
 *     y = (1, 0)      W⁽²⁾ = | 0.6  -0.5 |    b⁽²⁾ = (0.1, 0.2)
 *                            |-0.4   0.8 |
 */
#ifndef SMALL_NETWORK_H
#define SMALL_NETWORK_H

#include "06-network/network.h"

typedef struct {
    Network network;
    Pass pass; /* after the forward pass for x */
    Matrix x, y;
} SmallNetwork;

/* The network above with its forward pass done. false: no memory. The
 * caller frees it with small_network_free. */
bool small_network_init(SmallNetwork *small);

/* Gives the memory back: harmless twice. */
void small_network_free(SmallNetwork *small);

#endif
