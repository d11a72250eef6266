#include <assert.h>
#include <math.h>

#include "data/strokes.h"

enum { BOX = 20, MARGIN = (STROKES_SIDE - BOX) / 2, CENTER = 14 };
enum { BEND_PARTS = 5, DOTS = STROKES_KNOTS * (BEND_PARTS + 1) };
enum { PIXELS = STROKES_SIDE * STROKES_SIDE };

/* The curve as a chain of dots, near enough to be joined straight */
typedef struct {
    double x, y, radius;
    int first; /* begins a stroke: nothing joins it to the one before */
} Dot;

typedef struct {
    int count;
    Dot dots[DOTS];
} Trace;

static double mix(double a, double b, double share)
{
    return a + (b - a) * share;
}

static void add_dot(Trace *trace, double x, double y, int first)
{
    trace->dots[trace->count++] = (Dot){ x, y, 0.0, first };
}

static void trace_bend(Trace *trace, const Knot *knot)
{
    const Knot *from = knot - 1, *to = knot + 1;
    double x0 = mix(knot->x, from->x, knot->round);
    double y0 = mix(knot->y, from->y, knot->round);
    double x1 = mix(knot->x, to->x, knot->round);
    double y1 = mix(knot->y, to->y, knot->round);
    for (int i = 0; i <= BEND_PARTS; i++) {
        double t = (double)i / BEND_PARTS;
        add_dot(trace, mix(mix(x0, knot->x, t), mix(knot->x, x1, t), t),
                mix(mix(y0, knot->y, t), mix(knot->y, y1, t), t), 0);
    }
}

/* The pressure of the pen changes evenly along the stroke. */
static void set_radii(Dot *dots, int count, Pen pen)
{
    for (int i = 0; i < count; i++) {
        double t = (double)i / (count - 1);
        dots[i].radius = mix(pen.start, pen.end, t) / 2.0;
    }
}

static void trace_path(Trace *trace, const Knot *knots, int count,
                       Pen pen)
{
    int first = 0; /* the dot that begins the stroke */
    trace->count = 0;
    for (int i = 0; i < count; i++) {
        int begins = i == 0 || knots[i - 1].lift;
        int ends = i == count - 1 || knots[i].lift;
        if (begins)
            first = trace->count;
        if (begins || ends)
            add_dot(trace, knots[i].x, knots[i].y, begins);
        else
            trace_bend(trace, &knots[i]);
        if (ends)
            set_radii(&trace->dots[first], trace->count - first, pen);
    }
}

/* Scale and move the trace so that its ink fills the 20-pixel box. */
static void fit_box(Trace *trace, Pen pen)
{
    double left = INFINITY, right = -INFINITY;
    double top = INFINITY, bottom = -INFINITY;
    for (int i = 0; i < trace->count; i++) {
        left = fmin(left, trace->dots[i].x);
        right = fmax(right, trace->dots[i].x);
        top = fmin(top, trace->dots[i].y);
        bottom = fmax(bottom, trace->dots[i].y);
    }
    double width = (pen.start + pen.end) / 2.0;
    double longest = fmax(right - left, bottom - top);
    double scale = longest > 0.0 ? (BOX - width) / longest : 1.0;
    double shift = MARGIN + width / 2.0;
    for (int i = 0; i < trace->count; i++) {
        Dot *dot = &trace->dots[i];
        dot->x = (dot->x - left) * scale + shift;
        dot->y = (dot->y - top) * scale + shift;
    }
}

/* How dark the line from a to b makes the point (x, y), at most 1 */
static double darkness(const Dot *a, const Dot *b, double x, double y,
                       double edge)
{
    double dx = b->x - a->x, dy = b->y - a->y;
    double square = dx * dx + dy * dy;
    double dot = (x - a->x) * dx + (y - a->y) * dy;
    /* t: where on the line, 0 at a to 1 at b, the nearest point is */
    double t = square > 0.0 ? fmax(0.0, fmin(1.0, dot / square)) : 0.0;
    double off_x = a->x + t * dx - x, off_y = a->y + t * dy - y;
    double distance = sqrt(off_x * off_x + off_y * off_y);
    double inside = mix(a->radius, b->radius, t) - distance;
    return fmin(1.0, 0.5 + inside / edge);
}

static int pixel_index(double position)
{
    return (int)fmax(0.0, fmin(STROKES_SIDE - 1.0, position));
}

static void ink_line(double *ink, const Dot *a, const Dot *b,
                     double edge)
{
    double reach = fmax(a->radius, b->radius) + edge / 2.0;
    int left = pixel_index(fmin(a->x, b->x) - reach);
    int right = pixel_index(fmax(a->x, b->x) + reach);
    int top = pixel_index(fmin(a->y, b->y) - reach);
    int bottom = pixel_index(fmax(a->y, b->y) + reach);
    for (int row = top; row <= bottom; row++)
        for (int column = left; column <= right; column++) {
            double *pixel = &ink[row * STROKES_SIDE + column];
            double dark = darkness(a, b, column + 0.5, row + 0.5, edge);
            *pixel = fmax(*pixel, dark);
        }
}

/* The whole-pixel step that brings the center of mass to the center */
static void find_step(int *right, int *down, const double *ink)
{
    double mass = 0.0, x = 0.0, y = 0.0;
    for (int i = 0; i < PIXELS; i++) {
        mass += ink[i];
        x += ink[i] * (i % STROKES_SIDE);
        y += ink[i] * (i / STROKES_SIDE);
    }
    *right = (int)floor(CENTER + 0.5 - x / mass);
    *down = (int)floor(CENTER + 0.5 - y / mass);
}

static void copy_centred(unsigned char *image, const double *ink)
{
    int right, down;
    find_step(&right, &down, ink);
    for (int i = 0; i < PIXELS; i++) {
        int row = i / STROKES_SIDE - down;
        int column = i % STROKES_SIDE - right;
        int inside = row >= 0 && row < STROKES_SIDE && column >= 0 &&
                     column < STROKES_SIDE;
        double dark = inside ? ink[row * STROKES_SIDE + column] : 0.0;
        image[i] = (unsigned char)(255.0 * dark + 0.5);
    }
}

void strokes_draw(unsigned char *image, const Knot *knots, int count,
                  Pen pen)
{
    assert(count >= 2 && count <= STROKES_KNOTS);
    Trace trace;
    double ink[PIXELS] = { 0.0 };
    trace_path(&trace, knots, count, pen);
    fit_box(&trace, pen);
    for (int i = 1; i < trace.count; i++)
        if (!trace.dots[i].first)
            ink_line(ink, &trace.dots[i - 1], &trace.dots[i], pen.edge);
    copy_centred(image, ink);
}
