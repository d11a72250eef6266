# An autoencoder: through a narrow place and back to what it was.
H = 4.9
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.2
array N[5] = [8, 5, 2, 5, 8]
array COUNT[5] = ["784", "128", "2", "128", "784"]
array SHADE[5] = [GREY, BLUE, RED, GREEN, GREY]
left(l) = 1.2 + (l - 1) * 2.5
height(l, i) = 2.9 + ((N[l] - 1) / 2.0 - i) * 0.5
do for [l = 1 : 4] { do for [i = 0 : N[l] - 1] { do for [j = 0 : N[l + 1] - 1] {
    eval line(left(l), height(l, i), left(l + 1), height(l + 1, j), PALE)
} } }
do for [l = 1 : 5] {
    do for [i = 0 : N[l] - 1] { eval filled(left(l), height(l, i), r, "", SHADE[l]) }
    eval text(left(l), 0.6, COUNT[l])
}
eval text(left(1), 0.2, BEYOND_IN.' '.m('𝑥'))
eval colored(left(2), 0.2, BEYOND_ENCODER, BLUE)
eval colored(left(3), 0.2, BEYOND_CODE, RED)
eval colored(left(4), 0.2, BEYOND_DECODER, GREEN)
eval text(left(5), 0.2, BEYOND_COPY)
plot NaN
