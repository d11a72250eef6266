# Supervised learning as a cycle around the network.
H = 6.6
load 'figures/style.gp'
load 'figures/diagram.gp'
w = 2.9; h = 1.05
left = 2.0; right = 9.6; top = 4.9; low = 1.0; mid = 2.95
eval tinted(left, top, w, h, INTRO_DATA, GOLD)
eval tinted(right, top, w, h, INTRO_FORWARD, BLUE)
eval tinted(right, low, w, h, INTRO_COST, RED)
eval tinted(left, low, w, h, INTRO_BACKWARD, PLUM)
eval box((left + right) / 2, mid, 3.2, h, INTRO_NETWORK)
eval arrow(left + w / 2, top, right - w / 2 - 0.05, top, INK)
eval text(5.8, top + 0.27, INTRO_EXAMPLES." ".m('𝑥'))
eval arrow(right, top - h / 2, right, low + h / 2 + 0.05, INK)
eval rightward(right + 0.15, 2.95, INTRO_PREDICTION)
eval rightward(right + 0.15, 2.55, m('𝑎^{(𝐿)}'))
eval arrow(right - w / 2, low, left + w / 2 + 0.05, low, INK)
eval text(5.8, low - 0.3, INTRO_HOW_WRONG." ".m('𝐶'))
eval arrow(left, low + h / 2, left, top - h / 2 - 0.05, INK)
eval leftward(left - 0.15, 2.95, INTRO_AGAIN)
# the expected answers go around
eval line(left, top + h / 2, left, 6.1, GREY)
eval line(left, 6.1, 12.15, 6.1, GREY)
eval line(12.15, 6.1, 12.15, low, GREY)
eval arrow(12.15, low, right + w / 2 + 0.05, low, GREY)
eval colored(5.8, 6.35, INTRO_ANSWERS." ".m('𝑦'), GREY)
# what uses the network and what changes it
eval arrow(6.6, mid + h / 2, right - w / 2 + 0.3, top - h / 2 - 0.05, BLUE)
eval arrow(left + w / 2 - 0.3, low + h / 2, 5.0, mid - h / 2 - 0.05, PLUM)
eval colored(6.75, 4.02, INTRO_USED, BLUE)
eval colored(5.7, 2.0, INTRO_CHANGED, PLUM)
plot NaN
