#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "src/progress.h"

enum { BAR = 24 };

double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

Progress progress_start(int epochs)
{
    double now = seconds_now();
    return (Progress){ isatty(STDOUT_FILENO) != 0, epochs, now, now,
                       0.0 };
}

static void show_bar(int done, int all)
{
    int filled = (int)((double)done / all * BAR);
    putchar('[');
    for (int i = 0; i < BAR; i++)
        putchar(i < filled ? '=' : i == filled ? '>' : ' ');
    putchar(']');
}

void progress_batch(Progress *progress, int epoch, int examples_done,
                    int examples, const Score *so_far)
{
    double now = seconds_now();
    if (!progress->terminal || now - progress->last_shown < 0.1)
        return;
    progress->last_shown = now;
    double rate = examples_done / (now - progress->epoch_start + 1e-9);
    double all = (double)examples * progress->epochs;
    double done = (double)examples * (epoch - 1) + examples_done;
    int left = (int)((all - done) * (now - progress->start) / done);

    printf("\repoch %2d/%d ", epoch, progress->epochs);
    show_bar(examples_done, examples);
    printf(" loss %.4f  accuracy %5.2f %%  %.0f examples/s  "
           "%d:%02d left\033[K",
           so_far->cost / so_far->count,
           100.0 * so_far->correct / so_far->count, rate, left / 60,
           left % 60);
    fflush(stdout);
}

void progress_break(const Progress *progress)
{
    if (progress->terminal)
        printf("\r\033[K");
}

void progress_epoch(Progress *progress, const Epoch *epoch, bool best)
{
    double now = seconds_now();
    progress_break(progress);
    printf("epoch %2d/%d  loss %.4f  accuracy %6.2f %%  |  validation "
           "loss %.4f  accuracy %6.2f %%  %5.1f s%s\n",
           epoch->epoch, progress->epochs, epoch->train_loss,
           100.0 * epoch->train_accuracy, epoch->validation_loss,
           100.0 * epoch->validation_accuracy,
           now - progress->epoch_start, best ? "  best" : "");
    fflush(stdout);
    progress->epoch_start = now;
}
