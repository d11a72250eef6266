/* Small pictures and bars, made of the characters of a terminal.
 *
 * A character is about twice as tall as wide, so each one shows two
 * pixels, the upper and the lower. Ink is 0 … 1, a bright pixel on a
 * dark terminal.
 */
#ifndef TERMINAL_H
#define TERMINAL_H

#include <stdbool.h>

/* What standard output can show. */
typedef struct {
    bool utf8;   /* block characters, else ASCII alone */
    bool colors; /* green and red */
    bool grays;  /* 24 grays of their own; needs utf8 and colors */
} Terminal;

typedef enum { USUAL, GREEN, RED } Color;

/* UTF-8 where the first of LC_ALL, LC_CTYPE and LANG that is set says
 * so; colors on a terminal, unless NO_COLOR is set. */
Terminal terminal_look(void);

/* One character, two pixels. */
void terminal_pixels(const Terminal *terminal, double upper,
                     double lower);

/* After the last pixel of a line of a picture. */
void terminal_pixels_end(const Terminal *terminal);

/* A bar for share, 0 … 1, of `width` characters; what is left of them
 * is blank. */
void terminal_bar(const Terminal *terminal, double share, int width);

/* What is printed next has this color. */
void terminal_color(const Terminal *terminal, Color color);

#endif
