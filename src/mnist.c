/* mnist: trains a network that reads digits, and uses it.
 *
 *   mnist train|evaluate|show|predict|summary [--option value …]
 *
 * Exit code: 0 fine; 2 bad input (a file, an option, a folder, too
 * little memory), told in one line on stderr; 130 after Ctrl-C.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "src/commands.h"

static const struct {
    const char *name, *meaning;
    int (*run)(const Options *options, Message *message);
} COMMANDS[] = {
    { "train", "learn from labeled digits, save weights and figures",
      command_train },
    { "evaluate", "how well do the weights of a file read digits?",
      command_evaluate },
    { "show", "draw test digits in the terminal, tell what is read",
      command_show },
    { "predict", "read the digits of an IDX file", command_predict },
    { "summary", "show the layers of a network", command_summary },
};
enum { COMMAND_COUNT = sizeof COMMANDS / sizeof *COMMANDS };

static int help(void)
{
    printf("mnist COMMAND [--option value …]\n");
    for (int i = 0; i < COMMAND_COUNT; i++) {
        printf("\n  %-9s %s\n", COMMANDS[i].name, COMMANDS[i].meaning);
        options_help(COMMANDS[i].name);
    }
    return EXIT_FINE;
}

/* One line, whatever bytes a file name may hold. */
static void tell(Message *message)
{
    for (char *c = message->text; *c != '\0'; c++)
        if ((unsigned char)*c < ' ')
            *c = '?';
    fprintf(stderr, "mnist: %s\n", message->text);
}

/* What was printed must have arrived. */
static int flushed(int code)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return code;
    fprintf(stderr, "mnist: standard output: %s\n", strerror(errno));
    return EXIT_BAD_INPUT;
}

int main(int count, char **arguments)
{
    signal(SIGXFSZ, SIG_IGN); /* a write beyond a limit just fails */
    Message message = { "" };
    const char *name = count > 1 ? arguments[1] : "help";
    if (strcmp(name, "help") == 0 || strcmp(name, "--help") == 0)
        return flushed(help());
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(name, COMMANDS[i].name) == 0) {
            Options options = OPTIONS_DEFAULT;
            int code = EXIT_BAD_INPUT;
            if (options_read(&options, name, count - 1, arguments + 1,
                             &message))
                code = COMMANDS[i].run(&options, &message);
            if (code != EXIT_BAD_INPUT)
                return flushed(code);
            tell(&message);
            return code;
        }
    fprintf(stderr, "mnist: there is no command %s; see mnist help\n",
            name);
    return EXIT_BAD_INPUT;
}
