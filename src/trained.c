#include <stdlib.h>

#include "16-softmax/softmax.h"
#include "18-softmax-gradient/softmax_gradient.h"
#include "21-save-load/npz.h"
#include "src/trained.h"

bool trained_load(Network *network, const Options *options,
                  Message *message)
{
    File archive;
    Message why;
    *network = (Network){ 0 };
    if (options->weights == NULL)
        return refuse(message, "which weights? Say --weights FILE.npz");
    if (!file_read(&archive, options->weights, message))
        return false;
    bool done = npz_unpack(network, &archive, options->activation,
                           options->output, &why);
    file_free(&archive);
    return done || refuse(message, "%.200s: %.300s", options->weights,
                          why.text);
}

/* Do pictures of this size and ten classes fit the network? */
static bool fits(const Network *network, const Dataset *data,
                 const Options *options, Message *message)
{
    int inputs = network_size(network, 0);
    int outputs = network_size(network, network->L);
    if (inputs != data->rows * data->cols)
        return refuse(message,
                      "%.200s: the network takes %d inputs, but the "
                      "pictures have %d x %d = %d pixels",
                      options->weights, inputs, data->rows, data->cols,
                      data->rows * data->cols);
    return outputs == CLASSES ||
           refuse(
               message,
               "%.200s: the network has %d outputs, but there are %d "
               "classes",
               options->weights, outputs, CLASSES);
}

bool trained_answer(unsigned char **predictions, Score *score,
                    const Network *network, const Dataset *data,
                    const Options *options, Message *message)
{
    const Activation *output = network->layer[network->L].activation;
    const Cost *cost =
        output == &SOFTMAX ? &CROSS_ENTROPY : &SQUARED_ERROR;
    *predictions = NULL;
    if (!fits(network, data, options, message))
        return false;
    *predictions = malloc((size_t)data->count);
    return (*predictions != NULL &&
            evaluate(score, *predictions, network, cost, data)) ||
           refuse(message, "no memory");
}
