#include <assert.h>
#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#include "data/digits.h"
#include "data/strokes.h"

/* One way to write a digit: the knots of its path as "x,y" (x to the
 * right, y down) on a sheet 60 wide and 100 high, in the order in which
 * a right hand draws them. Behind a knot, ^ means that the pen turns
 * sharply there if the writer cares, and / that it leaves the paper.
 */
typedef struct {
    int digit;
    double share; /* how common it is among the styles of its digit */
    const char *path;
} Style;

static const Style STYLE_TABLE[] = {
    { 0, 31.0,
      "42,5 23,-1 -2,24 -13,77 19,107 69,85 72,29 37,-5 26,6" },
    { 0, 23.0,
      "23,-1 6,8 -9,36 -12,80 22,106 72,83 73,34 41,-1 10,10" },
    { 0, 22.0,
      "32,-1 19,11 -4,41 -12,90 15,105 54,94 79,52 55,8 22,8" },
    { 0, 10.0,
      "48,10 28,-5 -1,27 -9,85 27,105 66,78 74,41 48,-4 30,12" },
    { 0, 8.0, "36,-4 13,3 -2,31 -3,85 24,107 62,90 69,44 47,7 12,5" },
    { 0, 6.0, "7,6 -7,35 -9,87 21,105 60,91 75,49 68,21 52,2 38,-2" },
    { 1, 89.0, "30,-2 29,54 29,100" },
    { 1, 6.0, "16,36 30,-2^ 35,58 32,100/ 15,101 34,95 56,97" },
    { 1, 5.0, "23,44 34,-11^ 28,54 40,108" },
    { 2, 26.0,
      "-5,14 4,2 35,-2 58,30 51,77 7,114 -17,83 12,64 39,75 "
      "57,88 76,89" },
    { 2, 25.0,
      "5,18 5,6 32,-4 63,29 59,83 18,114 -7,96 10,68 42,72 "
      "69,84 99,92" },
    { 2, 21.0,
      "-8,15 9,2 36,-2 58,26 42,59 11,90 6,102^ 12,101 37,96 "
      "56,93 85,98" },
    { 2, 19.0,
      "-8,7 12,-1 46,0 52,19 37,49 11,86 10,100^ 15,99 36,101 "
      "55,102 89,96" },
    { 2, 9.0,
      "5,8 14,-2 42,-2 51,26 32,64 9,79 -10,100^ 7,88 47,88 "
      "76,92 109,91" },
    { 3, 39.0, "-2,9 9,-1 50,0 54,33 12,49^ 61,45 77,89 35,108 6,92" },
    { 3, 29.0,
      "-2,2 12,-1 54,3 38,30 13,45^ 58,48 73,88 35,107 11,96" },
    { 3, 18.0,
      "0,10 12,0 49,-2 53,32 15,53 11,45 62,43 74,88 33,108 "
      "7,93" },
    { 3, 9.0, "-1,6 15,-5 55,3 48,34 19,49^ 47,50 63,76 39,104 0,105" },
    { 3, 5.0, "0,3 27,-7 59,4 43,32 25,44^ 56,51 63,71 43,97 7,112" },
    { 4, 33.0, "8,4 5,31 1,53^ 28,52 57,51/ 58,-1 57,49 58,99" },
    { 4, 23.0, "9,10 7,32 -1,58^ 30,55 63,53/ 54,3 48,47 45,102" },
    { 4, 18.0, "8,7 1,47 11,52 43,55 53,38 56,0^ 51,49 48,100" },
    { 4, 12.0, "18,6 9,28 -1,51^ 30,53 75,47/ 64,-4 45,52 32,102" },
    { 4, 9.0, "39,4 20,29 -7,62^ 30,58 66,57/ 43,4 47,48 45,103" },
    { 4, 5.0, "51,-1 27,23 2,51 7,57 39,57 61,48 59,0^ 55,53 51,99" },
    { 5, 27.0,
      "63,-3 31,1 8,3^ 4,27 1,49^ 28,35 70,51 72,90 37,107 7,91" },
    { 5, 21.0,
      "97,-5 55,-1 24,7^ 16,30 14,43^ 37,47 59,61 61,88 34,105 "
      "0,96" },
    { 5, 16.0,
      "13,11 4,28 5,43^ 31,50 61,66 64,92 35,106 2,96/ 8,9 "
      "45,-2 95,-10" },
    { 5, 15.0,
      "66,-3 24,0 2,8 -2,29 4,40 34,48 60,61 68,88 40,104 12,94" },
    { 5, 14.0,
      "7,2 2,25 2,50^ 29,34 71,51 71,90 36,106 7,92/ 5,5 30,0 "
      "65,-4" },
    { 5, 6.0,
      "57,-3 35,1 20,2^ 16,22 12,37^ 32,36 56,53 58,87 23,106 "
      "0,82" },
    { 6, 45.0,
      "26,0 13,25 1,60 4,95 32,106 61,94 72,68 51,59 33,80 "
      "29,97" },
    { 6, 24.0,
      "36,-8 15,22 3,56 10,96 37,109 66,91 58,60 25,58 9,69 "
      "10,84" },
    { 6, 18.0,
      "19,-1 4,27 -2,64 9,98 39,107 67,88 58,59 27,58 10,76 "
      "11,93" },
    { 6, 8.0,
      "16,2 3,26 0,65 11,92 33,105 63,94 63,70 42,63 25,74 "
      "16,88" },
    { 6, 5.0,
      "50,-5 14,10 -4,53 4,93 33,104 66,88 56,64 38,60 29,68 "
      "21,74" },
    { 7, 38.0, "-13,6 24,5 54,3^ 47,39 35,71 29,99" },
    { 7, 21.0, "-9,21 -8,7^ 24,4 54,0^ 46,40 36,71 31,100" },
    { 7, 11.0, "-4,28 -5,2^ 15,11 49,6^ 52,36 47,71 46,100" },
    { 7, 10.0, "-7,6 22,6 51,0^ 43,35 37,69 33,99/ 12,53 37,49 63,48" },
    { 7, 7.0, "-5,40 -4,4^ 19,8 57,1^ 54,38 45,73 43,102" },
    { 7, 7.0, "-7,12 24,-2 66,3 58,40 44,71 34,103" },
    { 7, 5.0, "-3,9 12,6 50,1^ 41,41 34,70 27,101/ 5,49 35,52 62,47" },
    { 8, 21.0,
      "57,3 33,-9 -2,8 11,35 32,52 52,73 50,102 26,105 6,93 "
      "11,69 30,48 53,34 69,15" },
    { 8, 19.0,
      "56,6 33,-8 -4,10 4,37 26,52 47,67 51,100 34,107 15,97 "
      "19,68 33,47 58,27 66,3" },
    { 8, 16.0,
      "49,12 34,-9 1,7 4,37 31,50 60,69 61,99 29,109 6,96 8,67 "
      "30,49 56,27 47,3" },
    { 8, 14.0,
      "47,2 21,-5 -8,18 6,40 30,51 54,67 56,99 37,107 15,99 "
      "21,66 44,40 60,10 38,-3" },
    { 8, 10.0,
      "29,-3 7,2 -1,35 28,47 60,67 60,101 29,110 3,102 5,69 "
      "29,49 53,30 52,1 29,-1" },
    { 8, 9.0,
      "56,7 34,-7 3,3 9,32 31,48 49,73 49,100 29,107 10,95 "
      "15,70 35,43 54,26 70,6" },
    { 8, 7.0,
      "58,14 35,-8 1,7 6,37 32,49 61,68 58,100 28,109 8,97 "
      "16,75 40,50 58,30 58,6" },
    { 8, 5.0,
      "37,49 12,40 10,9 24,-8 61,9 49,36 22,52 4,85 21,101 "
      "49,105 62,85 46,53 21,46" },
    { 9, 38.0,
      "47,10 36,-5 8,3 -3,38 22,50 46,40 51,11 49,36 48,67 "
      "47,101" },
    { 9, 21.0,
      "50,7 34,-9 0,10 -3,39 18,42 44,35 53,11 52,37 49,67 "
      "46,101" },
    { 9, 13.0,
      "49,11 36,-7 5,5 -1,37 20,49 47,39 51,9^ 50,28 45,67 "
      "41,104" },
    { 9, 9.0,
      "60,7 30,-11 -10,19 0,44 30,44 57,22 60,8 59,37 55,70 "
      "54,101" },
    { 9, 8.0,
      "45,3 23,3 5,21 2,44 18,52 44,41 51,6 51,35 49,69 44,102" },
    { 9, 6.0,
      "54,9 38,-4 5,2 -1,36 26,49 50,37 56,12 57,68 45,106 "
      "18,98" },
    { 9, 5.0,
      "46,10 33,-7 10,2 -3,35 21,45 45,39 47,6 55,68 42,110 "
      "9,100" },
};

enum { STYLES = sizeof STYLE_TABLE / sizeof STYLE_TABLE[0] };

/* One writer's hand at one moment. Lengths: a digit is 1 high. */
typedef struct {
    double slant, turn; /* to the right per height; radians clockwise */
    double width;       /* factor on the width */
    double low, wide;   /* middle pushed down; bottom wider than top */
    double bow;         /* ends to the right of the middle */
    double tremble;     /* how far knots miss their place */
    double smooth;      /* 0: corners stay sharp, 1: all round */
} Hand;

typedef struct {
    int count;
    Knot knots[STROKES_KNOTS];
} Path;

/* A normal random number, but never a freak */
static double vary(Rng *rng, double deviation)
{
    return deviation * fmax(-2.5, fmin(2.5, rng_normal(rng)));
}

static double mix(double a, double b, double share)
{
    return a + (b - a) * share;
}

static Hand pick_hand(int digit, Rng *rng)
{
    Hand hand;
    /* People lean a 1 more differently than anything else. */
    hand.slant = 0.2 + vary(rng, digit == 1 ? 0.35 : 0.22);
    hand.turn = vary(rng, 0.1);
    hand.width = exp(vary(rng, 0.3));
    hand.low = vary(rng, 0.3);
    hand.wide = vary(rng, 0.3);
    hand.bow = vary(rng, 0.25);
    hand.tremble = 0.065 * exp(vary(rng, 0.3));
    hand.smooth = fmin(1.0, 1.4 * rng_uniform(rng));
    return hand;
}

static Pen pick_pen(Rng *rng)
{
    double width = 2.4 * exp(vary(rng, 0.34)); /* MNIST's mean ink */
    double press = vary(rng, 0.12);
    double edge = 1.2 * exp(vary(rng, 0.2));
    return (Pen){ width * (1.0 + press), width * (1.0 - press), edge };
}

static const Style *pick_style(int digit, Rng *rng)
{
    double shares = 0.0;
    for (int i = 0; i < STYLES; i++)
        if (STYLE_TABLE[i].digit == digit)
            shares += STYLE_TABLE[i].share;
    double left = rng_uniform(rng) * shares;
    const Style *style = NULL;
    for (int i = 0; i < STYLES && left >= 0.0; i++)
        if (STYLE_TABLE[i].digit == digit) {
            style = &STYLE_TABLE[i];
            left -= style->share;
        }
    return style;
}

/* Read a style's path; the origin moves to the middle of the sheet. */
static Path read_path(const char *text)
{
    Path path = { 0 };
    while (*text != '\0') {
        char *rest;
        assert(path.count < STROKES_KNOTS);
        Knot *knot = &path.knots[path.count++];
        knot->x = ((double)strtol(text, &rest, 10) - 30.0) / 100.0;
        text = rest + 1; /* skip the comma */
        knot->y = ((double)strtol(text, &rest, 10) - 50.0) / 100.0;
        knot->round = *rest == '^' ? 0.0 : 0.5;
        knot->lift = *rest == '/';
        text = rest + (*rest == '^' || *rest == '/');
    }
    return path;
}

/* Paths with the same strokes and numbers of knots can be mixed. */
static int same_build(const Path *a, const Path *b)
{
    if (a->count != b->count)
        return 0;
    for (int i = 0; i < a->count; i++)
        if (a->knots[i].lift != b->knots[i].lift)
            return 0;
    return 1;
}

static void mix_paths(Path *path, const Path *other, double share)
{
    for (int i = 0; i < path->count; i++) {
        Knot *knot = &path->knots[i];
        const Knot *goal = &other->knots[i];
        knot->x = mix(knot->x, goal->x, share);
        knot->y = mix(knot->y, goal->y, share);
        knot->round = mix(knot->round, goal->round, share);
    }
}

static void shake(Path *path, Hand hand, Rng *rng)
{
    for (int i = 0; i < path->count; i++) {
        Knot *knot = &path->knots[i];
        double round = mix(knot->round, 0.5, hand.smooth);
        knot->round = fmax(0.0, fmin(0.5, round + vary(rng, 0.08)));
        knot->x += vary(rng, hand.tremble);
        knot->y += vary(rng, hand.tremble);
    }
}

static void stretch(Knot *tip, const Knot *inner, Rng *rng)
{
    double more = vary(rng, 0.25);
    tip->x += more * (tip->x - inner->x);
    tip->y += more * (tip->y - inner->y);
}

/* Strokes begin and end a little early or late. */
static void stretch_tips(Path *path, Rng *rng)
{
    Knot *knots = path->knots;
    for (int i = 0; i < path->count; i++) {
        if (i == 0 || knots[i - 1].lift)
            stretch(&knots[i], &knots[i + 1], rng);
        if (i == path->count - 1 || knots[i].lift)
            stretch(&knots[i], &knots[i - 1], rng);
    }
}

static void bend_to_hand(Path *path, Hand hand)
{
    double c = cos(hand.turn), s = sin(hand.turn);
    for (int i = 0; i < path->count; i++) {
        Knot *knot = &path->knots[i];
        double x = knot->x, y = knot->y;
        double down = y + hand.low * (0.25 - y * y);
        double right = x * (1.0 + hand.wide * y) + hand.bow * y * y;
        right = right * hand.width - hand.slant * down;
        knot->x = right * c - down * s;
        knot->y = right * s + down * c;
    }
}

static void draw_digit(unsigned char *image, int digit, Rng *rng)
{
    Path path = read_path(pick_style(digit, rng)->path);
    Path other = read_path(pick_style(digit, rng)->path);
    double share = 0.5 * rng_uniform(rng);
    Hand hand = pick_hand(digit, rng);
    if (same_build(&path, &other))
        mix_paths(&path, &other, share);
    shake(&path, hand, rng);
    stretch_tips(&path, rng);
    bend_to_hand(&path, hand);
    strokes_draw(image, path.knots, path.count, pick_pen(rng));
}

void digits_draw(unsigned char *images, unsigned char *labels,
                 int count, Rng *rng)
{
    for (int i = 0; i < count; i++) {
        int digit = rng_below(rng, 10);
        labels[i] = (unsigned char)digit;
        draw_digit(images + (size_t)i * DIGIT_PIXELS, digit, rng);
    }
}
