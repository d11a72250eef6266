# Six activation functions, each with its derivative.
H = 9.2
load 'figures/style.gp'
set multiplot
set xrange [-4:4]
set xtics -4, 2, 4 offset 0,0.3
set xzeroaxis lc rgb GREY lw 0.7
set title offset 0,-0.7
d = D.'activations.tsv'
# place(k): panel k, counted row after row, three a row
place(k) = sprintf("set lmargin at screen %g; set rmargin at screen %g; set tmargin at screen %g; set bmargin at screen %g", \
    0.055 + 0.335 * (k % 3), 0.055 + 0.335 * (k % 3) + 0.255, 0.95 - 0.5 * (k / 3), 0.95 - 0.5 * (k / 3) - 0.385)
f = m('𝜎(𝑧)')
df = m('𝜎′(𝑧)')

eval place(0)
set title WORD_IDENTITY
set yrange [-4:4]
set ytics 2
set label 1 f at 2.9,3.6 right tc rgb BLUE
set label 2 df at -2.9,1.7 center tc rgb RED
plot d using 1:3 with lines lt 2 dt (14,10), d using 1:2 with lines lt 1

eval place(1)
set title WORD_STEP
set yrange [-0.35:1.35]
set ytics 0.5
set label 1 f at 2.2,1.15 center tc rgb BLUE
set label 2 df at 2.2,0.16 center tc rgb RED
plot d using ($1 < 0 ? $1 : NaN):4 with lines lt 1, \
     d using ($1 >= 0 ? $1 : NaN):4 with lines lt 1, \
     d using 1:5 with lines lt 2 dt (14,10)

eval place(2)
set title WORD_SIGMOID
set label 1 f at 2.6,1.12 center tc rgb BLUE
set label 2 df at 2.6,0.25 center tc rgb RED
plot d using 1:7 with lines lt 2 dt (14,10), d using 1:6 with lines lt 1

eval place(3)
set title WORD_TANH
set yrange [-1.35:1.35]
set ytics 1
set label 1 f at 2.6,0.75 center tc rgb BLUE
set label 2 df at -2.1,0.45 center tc rgb RED
plot d using 1:9 with lines lt 2 dt (14,10), d using 1:8 with lines lt 1

eval place(4)
set title WORD_RELU
set yrange [-0.7:4.2]
set ytics 1
set label 1 f at 2.0,3.1 center tc rgb BLUE
set label 2 df at 3.0,1.4 center tc rgb RED
plot d using 1:10 with lines lt 1, \
     d using ($1 < 0.01 ? $1 : NaN):11 with lines lt 2 dt (14,10), \
     d using ($1 > 0.01 ? $1 : NaN):11 with lines lt 2 dt (14,10)

eval place(5)
set title WORD_LEAKY
set yrange [-0.06:0.06]
set ytics 0.05
set label 1 f at -1.4,-0.033 center tc rgb BLUE
set label 2 df at -2.4,0.018 center tc rgb RED
plot d using ($1 < 0.01 ? $1 : NaN):13 with lines lt 2 dt (14,10), \
     d using 1:12 with lines lt 1
unset multiplot
