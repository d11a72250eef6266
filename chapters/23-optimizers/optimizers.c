#include <string.h>

#include "23-optimizers/optimizer.h"

const Optimizer SGD = { "sgd", sgd_step, NULL, { .eta = 0.1 } };

const Optimizer MOMENTUM = {
    "momentum", momentum_step, NULL, { .eta = 0.05, .mu = 0.9 }
};

const Optimizer NESTEROV = {
    "nesterov", nesterov_step, NULL, { .eta = 0.05, .mu = 0.9 }
};

const Optimizer ADAGRAD = {
    "adagrad", adagrad_step, NULL, { .eta = 0.01, .epsilon = 1e-7 }
};

const Optimizer RMSPROP = {
    "rmsprop",
    rmsprop_step,
    NULL,
    { .eta = 0.001, .rho = 0.9, .epsilon = 1e-7 }
};

const Optimizer ADAM = {
    "adam",
    adam_step,
    NULL,
    { .eta = 0.001, .beta1 = 0.9, .beta2 = 0.999, .epsilon = 1e-7 }
};

const Optimizer FTRL = {
    "ftrl", ftrl_step, ftrl_start, { .eta = 0.05, .beta = 1.0 }
};

const Optimizer *optimizer_by_name(const char *name)
{
    static const Optimizer *const all[] = {
        &SGD, &MOMENTUM, &NESTEROV, &ADAGRAD, &RMSPROP, &ADAM, &FTRL
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strcmp(all[i]->name, name) == 0)
            return all[i];
    return NULL;
}

static void prepare(const OptimizerState *state, Matrix *m,
                    const Matrix *w)
{
    if (state->optimizer->start != NULL)
        state->optimizer->start(m->data, w->data, matrix_size(w),
                                &state->settings);
}

bool optimizer_init(OptimizerState *state, const Optimizer *optimizer,
                    const Settings *settings, const Network *network)
{
    *state = (OptimizerState){ .optimizer = optimizer,
                               .settings = *settings };
    if (!gradient_init(&state->m, network, 1) ||
        !gradient_init(&state->v, network, 1)) {
        optimizer_free(state);
        return false;
    }
    for (int l = 1; l <= network->L; l++) {
        prepare(state, &state->m.dW[l], &network->layer[l].W);
        prepare(state, &state->m.db[l], &network->layer[l].b);
    }
    return true;
}

void optimizer_free(OptimizerState *state)
{
    gradient_free(&state->m);
    gradient_free(&state->v);
}

static void update(const OptimizerState *state, Matrix *w,
                   const Matrix *g, Matrix *m, Matrix *v)
{
    state->optimizer->step(w->data, g->data, m->data, v->data,
                           matrix_size(w), state->t, &state->settings);
}

void optimizer_step(OptimizerState *state, Network *network,
                    const Gradient *gradient)
{
    state->t++;
    for (int l = 1; l <= network->L; l++) {
        update(state, &network->layer[l].W, &gradient->dW[l],
               &state->m.dW[l], &state->v.dW[l]);
        update(state, &network->layer[l].b, &gradient->db[l],
               &state->m.db[l], &state->v.db[l]);
    }
}
