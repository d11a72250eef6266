# A neuron: three inputs, three weights, one sum.
H = 5.3
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.5
zx = 6.8; zy = 2.5; zr = 0.85
array Y[3] = [4.3, 2.5, 0.7]
array X[3] = ["0.7", "0.1", "0.5"]
array V[3] = ["1", "−1", "2"]
array C[3] = [BLUE, RED, BLUE]
do for [k = 1:3] {
    eval neuron(2.2, Y[k], r, X[k])
    eval leftward(1.5, Y[k], m(sprintf('𝑥_{%d}', k - 1)))
    eval wire(2.2, Y[k], r, zx, zy, zr, C[k])
}
eval colored(4.35, 3.92, m('𝑤_0')." = ".V[1], BLUE)
eval colored(4.35, 2.78, m('𝑤_1')." = ".V[2], RED)
eval colored(4.35, 1.08, m('𝑤_2')." = ".V[3], BLUE)
eval filled(zx, zy, zr, "{/=14 +}", BLUE)
eval arrow(zx + zr, zy, 9.4, zy, INK)
eval text(8.55, zy + 0.3, m('𝑧')." = 1.6")
set object rectangle center 10.4,zy size 1.9,1.2 front fs empty border lc rgb GREY lw 1.1 dt (5,3)
eval colored(10.4, zy + 0.2, BEND, GREY)
eval colored(10.4, zy - 0.22, LATER, GREY)
eval text(4.35, 5.05, WEIGHTS)
eval text(2.2, 5.05, INPUTS)
plot NaN
