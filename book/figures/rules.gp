# Two ways to a program: rules written by people, or numbers found in data.
H = 4.9
load 'figures/style.gp'
load 'figures/diagram.gp'
array Y[2] = [3.75, 1.25]
do for [i = 1:2] {
    color = i == 1 ? GOLD : BLUE
    y = Y[i]
    eval tinted(2.2, y + 0.5, 3.4, 0.75, i == 1 ? INTRO_RULES : INTRO_PAIRS_IN, color)
    eval box(2.2, y - 0.5, 3.4, 0.75, i == 1 ? INTRO_CASE : INTRO_PAIRS_OUT)
    eval tinted(6.4, y, 2.5, 1.0, i == 1 ? INTRO_PROGRAM : INTRO_LEARNING, color)
    eval box(10.6, y, 2.9, 0.85, i == 1 ? INTRO_ANSWER : INTRO_WEIGHTS)
    eval arrow(3.9, y + 0.5, 5.1, y + 0.15, INK)
    eval arrow(3.9, y - 0.5, 5.1, y - 0.15, INK)
    eval arrow(7.65, y, 9.1, y, INK)
}
set arrow from 0.3,2.5 to 12.1,2.5 nohead lc rgb PALE lw 1
plot NaN
