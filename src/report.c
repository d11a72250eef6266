#include "src/report.h"

void report_summary(FILE *out, const Network *network)
{
    fprintf(out, "layer        neurons  activation  parameters\n");
    fprintf(out, "0  input     %7d\n", network_size(network, 0));
    for (int l = 1; l <= network->L; l++) {
        const Layer *layer = &network->layer[l];
        fprintf(out, "%-2d %-9s %7d  %-10s  %10d\n", l,
                l < network->L ? "hidden" : "output", layer->W.rows,
                layer->activation->name,
                matrix_size(&layer->W) + matrix_size(&layer->b));
    }
    fprintf(out, "all                           %14ld\n",
            network_parameters(network));
}

void report_history(FILE *out, const Epoch *epochs, int count)
{
    fprintf(out, "epoch\ttrain_loss\ttrain_accuracy\t"
                 "validation_loss\tvalidation_accuracy\n");
    for (int i = 0; i < count; i++)
        fprintf(out, "%d\t%.9g\t%.9g\t%.9g\t%.9g\n", epochs[i].epoch,
                epochs[i].train_loss, epochs[i].train_accuracy,
                epochs[i].validation_loss,
                epochs[i].validation_accuracy);
}

void report_confusion(FILE *out, const Confusion *confusion)
{
    fprintf(out, "true\\read");
    for (int j = 0; j < CLASSES; j++)
        fprintf(out, "\t%d", j);
    fprintf(out, "\n");
    for (int i = 0; i < CLASSES; i++) {
        fprintf(out, "%d", i);
        for (int j = 0; j < CLASSES; j++)
            fprintf(out, "\t%d", confusion->counts[i][j]);
        fprintf(out, "\n");
    }
}

void report_classes(FILE *out, const Confusion *confusion)
{
    fprintf(out, "class  precision  recall  F1\n");
    for (int c = 0; c < CLASSES; c++) {
        OneAgainstRest counts = one_against_rest(confusion, c);
        fprintf(out, "%5d  %9.4f  %6.4f  %6.4f\n", c, precision(counts),
                recall(counts), f1(counts));
    }
}

/* Text in JSON: printable ASCII as it is, any other byte as "?". */
static void json_text(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            fputc('\\', out);
        fputc(*text >= ' ' && *text <= '~' ? *text : '?', out);
    }
    fputc('"', out);
}

static void json_history(FILE *out, const RunReport *run)
{
    fprintf(out, "  \"history\": [\n");
    for (int i = 0; i < run->epoch_count; i++) {
        const Epoch *epoch = &run->epochs[i];
        fprintf(out,
                "    {\"epoch\": %d, \"train_loss\": %.9g, "
                "\"train_accuracy\": %.9g, \"validation_loss\": %.9g, "
                "\"validation_accuracy\": %.9g}%s\n",
                epoch->epoch, epoch->train_loss, epoch->train_accuracy,
                epoch->validation_loss, epoch->validation_accuracy,
                i + 1 < run->epoch_count ? "," : "");
    }
    fprintf(out, "  ],\n");
}

static void json_classes(FILE *out, const Confusion *confusion)
{
    fprintf(out, "  \"classes\": [\n");
    for (int c = 0; c < CLASSES; c++) {
        OneAgainstRest counts = one_against_rest(confusion, c);
        fprintf(out,
                "    {\"class\": %d, \"precision\": %.9g, "
                "\"recall\": %.9g, \"f1\": %.9g, \"counts\": [",
                c, precision(counts), recall(counts), f1(counts));
        for (int j = 0; j < CLASSES; j++)
            fprintf(out, "%s%d", j > 0 ? ", " : "",
                    confusion->counts[c][j]);
        fprintf(out, "]}%s\n", c + 1 < CLASSES ? "," : "");
    }
    fprintf(out, "  ]\n");
}

void report_json(FILE *out, const RunReport *run)
{
    fprintf(out, "{\n  \"data\": ");
    json_text(out, run->data);
    fprintf(out, ",\n  \"built_in\": %s,\n",
            run->built_in ? "true" : "false");
    fprintf(out,
            "  \"examples\": {\"training\": %d, \"validation\": %d, "
            "\"test\": %d},\n  \"sizes\": [",
            run->training, run->validation, run->test);
    for (int l = 0; l <= run->network->L; l++)
        fprintf(out, "%s%d", l > 0 ? ", " : "",
                network_size(run->network, l));
    fprintf(out, "],\n  \"parameters\": %ld,\n",
            network_parameters(run->network));
    fprintf(out,
            "  \"engine\": \"%s\",\n  \"optimizer\": \"%s\",\n"
            "  \"eta\": %.9g,\n  \"batch_size\": %d,\n"
            "  \"patience\": %d,\n  \"seed\": %d,\n",
            run->recipe->engine->name, run->recipe->optimizer->name,
            run->recipe->settings.eta, run->batch_size, run->patience,
            run->seed);
    fprintf(out,
            "  \"best_epoch\": %d,\n  \"test_loss\": %.9g,\n"
            "  \"test_accuracy\": %.9g,\n",
            run->best_epoch, run->test_loss, run->test_accuracy);
    json_history(out, run);
    json_classes(out, &run->confusion);
    fprintf(out, "}\n");
}
