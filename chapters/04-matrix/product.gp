# Row times column: the first factor stands left of the product, the
# second above it, so each entry lies where its row and column meet.
H = 5.4
load 'figures/style.gp'
load 'figures/diagram.gp'
array A[6] = ['−0.5', '4', '3', '−5', '1', '−2']
array B[4] = ['2', '1', '−6', '1']
array C[6] = ['−25', '3.5', '36', '−2', '14', '−1']
w = 1.2
h = 0.72
cell(x, y, text, color) = color == 0 ? box(x, y, w, h, m(text)) : tinted(x, y, w, h, m(text), color)

do for [r = 0:2] {
    do for [c = 0:1] {
        eval cell(1.8 + w * c, 2.3 - h * r, A[2 * r + c + 1], r == 1 ? BLUE : 0)
        eval cell(5.2 + w * c, 2.3 - h * r, C[2 * r + c + 1], r == 1 && c == 0 ? PLUM : 0)
    }
}
do for [r = 0:1] {
    do for [c = 0:1] {
        eval cell(5.2 + w * c, 4.75 - h * r, B[2 * r + c + 1], c == 0 ? RED : 0)
    }
}
eval arrow(3.7, 1.58, 4.55, 1.58, BLUE)
eval arrow(5.2, 3.6, 5.2, 2.72, RED)
eval colored(2.4, 3.1, m('𝑊')." (3, 2)", BLUE)
eval "set label m('𝑋').' (2, 2)' at 4.4,4.4 right front tc rgb RED"
eval text(5.8, 0.2, m('𝑊𝑋')." (3, 2)")
eval "set label m('36 = 3 · 2 + (−5) · (−6)') at 7.5,1.58 left front tc rgb PLUM"
plot NaN
