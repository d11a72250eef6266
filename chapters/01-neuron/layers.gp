# Three layers, fully connected; beside it a network that turns back.
H = 5.6
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.34
array A[3] = [1.2, 3.8, 6.4]
array N[3] = [3, 4, 2]
height(n, i) = 2.75 + ((n - 1) / 2.0 - i) * 1.05
do for [l = 1:2] {
    do for [i = 0:N[l] - 1] {
        do for [j = 0:N[l + 1] - 1] {
            eval wire(A[l], height(N[l], i), r, A[l + 1], height(N[l + 1], j), r, GREY)
        }
    }
}
do for [i = 0:2] { eval filled(A[1], height(3, i), r, m(sprintf('𝑥_{%d}', i)), GREY) }
do for [i = 0:3] { eval filled(A[2], height(4, i), r, "", BLUE) }
do for [i = 0:1] { eval filled(A[3], height(2, i), r, "", RED) }
eval text(A[1], 0.45, INPUT_LAYER)
eval colored(A[2], 0.45, HIDDEN_LAYER, BLUE)
eval colored(A[3], 0.45, OUTPUT_LAYER, RED)
eval text(A[2], 5.3, FEEDFORWARD)
set arrow from 7.9,0.3 to 7.9,5.4 nohead lc rgb PALE lw 1
y = 2.75
eval text(10.2, 5.3, RECURRENT)
eval wire(8.7, y, r, 10.2, y, r, GREY)
eval wire(10.2, y, r, 11.7, y, r, GREY)
set object circle at 10.2,y + 0.62 size 0.42 arc [-40:220] nowedge front fs empty border lc rgb PLUM lw 1.2
eval arrow(9.92, y + 0.31, 9.98, y + 0.27, PLUM)
eval filled(8.7, y, r, "", GREY)
eval filled(10.2, y, r, "", BLUE)
eval filled(11.7, y, r, "", RED)
plot NaN
