#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "src/terminal.h"

static const double ENOUGH = 0.4; /* ink that fills half a block */

/* Is this variable of the environment there, and not empty? */
static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && *value != '\0';
}

/* Does a locale like de_DE.UTF-8@euro, or just UTF-8, say so? */
static bool names_utf8(const char *locale)
{
    const char *dot = strchr(locale, '.');
    const char *code = dot != NULL ? dot + 1 : locale;
    return strncasecmp(code, "utf-8", 5) == 0 ||
           strncasecmp(code, "utf8", 4) == 0;
}

static bool locale_is_utf8(void)
{
    static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is_set(names[i]))
            return names_utf8(getenv(names[i]));
    return false;
}

Terminal terminal_look(void)
{
    const char *kind = is_set("TERM") ? getenv("TERM") : "dumb";
    Terminal terminal;
    terminal.utf8 = locale_is_utf8();
    terminal.colors = isatty(STDOUT_FILENO) && !is_set("NO_COLOR") &&
                      strcmp(kind, "dumb") != 0;
    terminal.grays =
        terminal.utf8 && terminal.colors &&
        (strstr(kind, "256") != NULL || is_set("COLORTERM"));
    return terminal;
}

/* The darkest of the 24 grays is color 232, the brightest 255. */
static int gray(double ink)
{
    return 232 + (int)(ink * 23.0 + 0.5);
}

void terminal_pixels(const Terminal *terminal, double upper,
                     double lower)
{
    static const char *const blocks[] = { " ", "▄", "▀", "█" };
    static const char shades[] = " .:-=+*#%@";
    if (terminal->grays)
        printf("\033[38;5;%d;48;5;%dm▀", gray(upper), gray(lower));
    else if (terminal->utf8)
        printf("%s", blocks[2 * (upper > ENOUGH) + (lower > ENOUGH)]);
    else
        putchar(shades[(int)((upper + lower) / 2.0 * 9.0 + 0.5)]);
}

void terminal_pixels_end(const Terminal *terminal)
{
    if (terminal->grays)
        printf("\033[0m");
}

void terminal_bar(const Terminal *terminal, double share, int width)
{
    int halves = 0; /* also if share is no number */
    if (share > 0.0)
        halves =
            share < 1.0 ? (int)(share * 2 * width + 0.5) : 2 * width;
    for (int i = 0; i < width; i++, halves -= 2)
        if (terminal->utf8)
            printf("%s", halves > 1 ? "━" : halves > 0 ? "╸" : " ");
        else
            putchar(halves > 1 ? '=' : halves > 0 ? '-' : ' ');
}

void terminal_color(const Terminal *terminal, Color color)
{
    static const char *const codes[] = { "0", "32", "31" };
    if (terminal->colors)
        printf("\033[%sm", codes[color]);
}
