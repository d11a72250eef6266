#include <stdlib.h>

#include "26-mnist/trainer.h"

bool workspace_init(Workspace *work, const Network *network,
                    const Recipe *recipe, int batch_size)
{
    *work = (Workspace){ 0 };
    if (pass_init(&work->pass, network, batch_size) &&
        gradient_init(&work->gradient, network, batch_size) &&
        matrix_init(&work->y, CLASSES, batch_size) &&
        optimizer_init(&work->optimizer, recipe->optimizer,
                       &recipe->settings, network))
        return true;
    workspace_free(work);
    return false;
}

void workspace_free(Workspace *work)
{
    pass_free(&work->pass);
    gradient_free(&work->gradient);
    matrix_free(&work->y);
    optimizer_free(&work->optimizer);
    *work = (Workspace){ 0 };
}

void workspace_set_examples(Workspace *work, int N)
{
    pass_set_examples(&work->pass, N);
    gradient_set_examples(&work->gradient, N);
    work->y.cols = N;
}

bool network_init_like(Network *copy, const Network *network)
{
    int L = network->L;
    *copy = (Network){ 0 };
    int *n = malloc(sizeof *n * ((size_t)L + 1));
    if (n == NULL)
        return false;
    for (int l = 0; l <= L; l++)
        n[l] = network_size(network, l);
    bool done = network_init(copy, n, L, network->layer[1].activation,
                             network->layer[L].activation);
    if (done)
        network_copy(copy, network);
    free(n);
    return done;
}

typedef struct {
    Network *network;
    const Cost *cost;
    Workspace work;
} PlainState;

static void *open_plain(Network *network, const Recipe *recipe,
                        int batch_size)
{
    PlainState *state = calloc(1, sizeof *state);
    if (state == NULL)
        return NULL;
    state->network = network;
    state->cost = recipe->cost;
    if (workspace_init(&state->work, network, recipe, batch_size))
        return state;
    free(state);
    return NULL;
}

static Score step_plain(void *state, const Dataset *data,
                        const int *order, int count)
{
    PlainState *plain = state;
    return plain_step(plain->network, &plain->work, plain->cost, data,
                      order, count);
}

/* The plain engine works on the network itself. */
static void store_plain(void *state)
{
    (void)state;
}

static void close_plain(void *state)
{
    PlainState *plain = state;
    workspace_free(&plain->work);
    free(plain);
}

const Engine PLAIN = { "plain", open_plain, step_plain, store_plain,
                       close_plain };
