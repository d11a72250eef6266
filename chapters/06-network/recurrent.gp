# Two ways to wire neurons: forward only, and with a way back.
W = 12.4
H = 4.3
load 'figures/style.gp'
load 'figures/diagram.gp'
R = 0.33
array Y[3] = [3.3, 2.1, 0.9]
do for [side = 0 : 1] {
    do for [layer = 0 : 2] {
        x = 0.9 + 6.9 * side + 1.85 * layer
        do for [k = 1 : 3] {
            eval filled(x, Y[k], R, '', layer == 0 ? GREY : layer == 1 ? BLUE : GREEN)
            if (layer < 2) {
                do for [j = 1 : 3] {
                    eval wire(x, Y[k], R, x + 1.85, Y[j], R, 0xb0b0b0)
                }
            }
        }
    }
}
eval text(2.75, 0.15, FEEDFORWARD)
eval text(9.65, 0.15, RECURRENT)

# A loop over each hidden neuron on the right: its output comes back.
loop(t) = (-42 + 250 * t) * pi / 180
across(t) = 9.65 + 0.27 * cos(loop(t))
up(t) = 0.46 + 0.27 * sin(loop(t))
do for [k = 1 : 3] {
    eval arrow(across(0.93), Y[k] + up(0.93), across(1), Y[k] + up(1), RED)
}
set parametric
set trange [0:0.95]
plot for [k = 1 : 3] across(t), Y[k] + up(t) lc rgb RED lw 1.1 dt solid
