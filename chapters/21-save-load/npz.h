/* Whole networks as .npz archives in memory (given code, with libzip).
 *
 * The layout is told in npy.h. The names of the activation functions
 * stand in the archive's comment, where NumPy does not look.
 */
#ifndef NPZ_H
#define NPZ_H

#include "19-mnist-data/files.h"
#include "21-save-load/npy.h"

enum { MOST_LAYERS = 100 }; /* in one archive */

/* The archive of a network, not compressed; the same network gives
 * the same bytes. The caller frees archive with file_free. false: no
 * memory or libzip failed, see message. */
bool npz_pack(File *archive, const Network *network, Message *message);

/* The network of an archive. Activations come from the archive's
 * comment; hidden and output, unless NULL, win over it. Where neither
 * says, hidden is relu and output is softmax. Wrong archives (no zip,
 * wrong dtype, odd shapes, NaN, a size that lies …) are refused with
 * a message that does not name the file. The caller frees the network
 * with network_free. */
bool npz_unpack(Network *network, const File *archive,
                const Activation *hidden, const Activation *output,
                Message *message);

/* The activation with this name ("relu", "softmax" …), or NULL. */
const Activation *activation_by_name(const char *name);

#endif
