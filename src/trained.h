/* A trained network from its file, and what it answers. */
#ifndef TRAINED_H
#define TRAINED_H

#include "26-mnist/trainer.h"
#include "src/options.h"

/* The network of --weights. The caller frees it with network_free,
 * also after false: there is no such option or file, or it holds no
 * network. */
bool trained_load(Network *network, const Options *options,
                  Message *message);

/* The network's answers for all of data, in memory that the caller
 * frees, and their score. false: pictures of this size or ten classes
 * do not fit the network, or no memory; *predictions is NULL or to be
 * freed all the same. */
bool trained_answer(unsigned char **predictions, Score *score,
                    const Network *network, const Dataset *data,
                    const Options *options, Message *message);

#endif
