# A network that reads a digit: picture, input, hidden and output layers.
H = 7.4
load 'figures/style.gp'
load 'figures/diagram.gp'
set table $cells separator tab
plot 'figures/results/two.tsv' matrix using 1:2:3 with table
unset table
pixel = 0.1
shade(v) = int(0xf4 - v / 255.0 * 0xd9) * 0x10000 \
         + int(0xf1 - v / 255.0 * 0xd6) * 0x100 + int(0xea - v / 255.0 * 0xcf)
mid = 4.05
r = 0.22
array A[4] = [4.2, 6.35, 8.5, 10.7]
array N[4] = [6, 6, 6, 10]
array GAP[4] = [0.8, 0.72, 0.64, 0.64]
# neurons 0 … N - 1; the first three columns leave out their middle
height(l, i) = mid + ((N[l] - 1) / 2.0 - i) * GAP[l] + (l == 4 ? 0 : i < N[l] / 2 ? 0.3 : -0.3)
do for [l = 1:3] {
    do for [i = 0:N[l] - 1] {
        do for [j = 0:N[l + 1] - 1] { eval line(A[l], height(l, i), A[l + 1], height(l + 1, j), PALE) }
    }
}
do for [l = 1:3] {
    do for [i = 0:N[l] - 1] { eval filled(A[l], height(l, i), r, "", l == 1 ? GREY : BLUE) }
    eval text(A[l], mid, "⋮")
}
do for [i = 0:9] {
    eval neuron(A[4], height(4, i), r, "")
    eval rightward(A[4] + 0.4, height(4, i), sprintf("%d", i))
}
eval circle(A[4], height(4, 2), r, RED, RED)
eval colored(A[4] + 0.95, height(4, 2), "{/:Bold ←}", RED)
eval arrow(3.05, mid, 3.8, mid, INK)
eval text(1.55, 0.55, INTRO_PICTURE)
eval text(1.55, 0.17, "28 × 28")
eval text(A[1], 0.55, INTRO_INPUT)
eval text(A[1], 0.17, "784")
eval colored((A[2] + A[3]) / 2, 0.55, INTRO_HIDDEN, BLUE)
eval colored(A[2], 0.17, "256", BLUE)
eval colored(A[3], 0.17, "128", BLUE)
eval text(A[4], 0.55, INTRO_OUTPUT)
eval text(A[4], 0.17, "10")
plot $cells using (0.15 + ($1 + 0.5) * pixel):(mid + (13.5 - $2) * pixel):(pixel / 2):(pixel / 2):(shade($3)) \
         with boxxyerror fs solid lc rgb variable lw 0.3
