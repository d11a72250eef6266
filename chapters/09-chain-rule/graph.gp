# The computation graph loss = |y - (w x + b)|: on every wire its value
# (forward) on one side, the slope of the loss (backward) on the other.
H = 4.8
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.42
# beside(side, ...): a number beside the middle of a wire
shift(side, x1, y1, x2, y2) = side * 0.27 / distance(x1, y1, x2, y2)
beside(side, x1, y1, x2, y2, text, color) = colored( \
    (x1 + x2) / 2 - (y2 - y1) * shift(side, x1, y1, x2, y2), \
    (y1 + y2) / 2 + (x2 - x1) * shift(side, x1, y1, x2, y2), m(text), color)
edge(x1, y1, r1, x2, y2, forth, back) = wire(x1, y1, r1, x2, y2, 0, INK) \
    ."; ".beside(1, x1, y1, x2, y2, forth, BLUE) \
    ."; ".beside(-1, x1, y1, x2, y2, back, RED)

eval edge(0.5, 4.3, r, 2.7, 3.65, '3', '2')
eval edge(0.5, 2.3, r, 2.7, 3.05, '2', '3')
eval edge(4.3, 3.35, 0, 6.1, 3.0, '6', '1')
eval edge(4.1, 1.0, r, 6.1, 2.4, '1', '1')
eval edge(8.0, 2.75, 0, 9.4, 2.75, '7', '1')
eval edge(7.4, 0.9, r, 9.55, 2.35, '4', '')
eval edge(11.1, 2.75, 0, 12.3, 2.75, '3', '1')
eval neuron(0.5, 4.3, r, m('𝑤'))
eval neuron(0.5, 2.3, r, m('𝑥'))
eval neuron(4.1, 1.0, r, m('𝑏'))
eval neuron(7.4, 0.9, r, m('𝑦'))
eval box(3.5, 3.35, 1.6, 0.8, m('𝑥_1 = 𝑤 𝑥'))
eval box(7.05, 2.75, 1.9, 0.8, m('𝑥_2 = 𝑥_1 + 𝑏'))
eval box(10.25, 2.75, 1.7, 0.8, m('|𝑦 − 𝑥_2|'))
eval colored(10.6, 4.5, FORWARD, BLUE)
eval colored(10.6, 4.1, BACK, RED)
plot NaN
