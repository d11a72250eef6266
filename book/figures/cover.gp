# The cover: a digit goes in, a network, ten answers of which one glows.
W = 12.4; H = 9.4
load 'figures/style.gp'
load 'figures/diagram.gp'

three = "0011111100 0110000110 0000000010 0000000110 0000011100 0000000110 0000000010 0110000110 0011111100"
cell = 0.2
do for [row = 1:9] { do for [column = 1:10] {
    if (substr(word(three, row), column, column) eq "1") {
        eval sprintf("set object rectangle center %g,%g size %g,%g front fillcolor rgb '#2b2b2b' fillstyle solid 1 noborder", \
            0.3 + cell * column, 5.6 - cell * row, cell * 0.92, cell * 0.92)
    }
} }
eval sprintf("set object rectangle center 1.4,4.6 size 2.6,2.6 back fillcolor rgb '#f4f1ea' fillstyle solid 1 border lc rgb '#dddddd'")

first(j) = 1.3 + j * 0.97
second(j) = 1.9 + j * 1.09
last(j) = 0.55 + j * 0.92
do for [j = 0:7] { eval line(2.8, 4.6, 4.3, first(j), 0xc9d6e4) }
do for [j = 0:7] { do for [i = 0:5] { eval line(4.3, first(j), 7.2, second(i), 0xc9d6e4) } }
do for [j = 0:5] { do for [i = 0:9] { eval line(7.2, second(j), 10.2, last(i), i == 6 ? 0xd99a1c : 0xe3e8ee) } }
do for [j = 0:7] { eval filled(4.3, first(j), 0.24, "", BLUE) }
do for [j = 0:5] { eval filled(7.2, second(j), 0.24, "", GREEN) }
do for [j = 0:9] {
    if (j == 6) { eval circle(10.2, last(j), 0.36, GOLD, GOLD) } else { eval neuron(10.2, last(j), 0.24, "") }
    eval rightward(10.75, last(j), sprintf("%d", 9 - j))
}
plot NaN
