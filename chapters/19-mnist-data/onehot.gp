# From the label to ten outputs, and back.
H = 3.5
load 'figures/style.gp'
load 'figures/diagram.gp'
answer = '.01 0 .02 0 .84 0 .01 .02 .01 .09'
x0 = 2.6
do for [j = 0 : 9] {
    x = x0 + 0.8 * j
    eval sprintf("set label '%d' at %g,%g center font ',7' tc rgb %s", j, x, 3.25, hex(GREY))
    if (j == 4) {
        eval tinted(x, 2.7, 0.8, 0.6, '1', BLUE)
        eval tinted(x, 0.85, 0.8, 0.6, word(answer, j + 1), BLUE)
    } else {
        eval box(x, 2.7, 0.8, 0.6, '0')
        eval box(x, 0.85, 0.8, 0.6, word(answer, j + 1))
    }
}
eval filled(0.75, 2.7, 0.36, '4', BLUE)
eval arrow(1.2, 2.7, x0 - 0.45, 2.7, INK)
eval text(0.75, 2.12, LABEL)
eval text(x0 + 3.6, 2.12, ONE_HOT.' '.m('𝑦'))
eval filled(11.65, 0.85, 0.36, '4', BLUE)
eval arrow(x0 + 7.65, 0.85, 11.24, 0.85, INK)
eval text(11.6, 0.27, ARGMAX)
eval text(x0 + 3.6, 0.27, ANSWER_OF.' '.m('𝑎'))
plot NaN
