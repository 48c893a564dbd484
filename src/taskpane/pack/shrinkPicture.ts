/** About twice the dots that the cover has room for, so that it is sharp in print. */
const [MOST_WIDTH, MOST_HEIGHT] = [600, 200];
/** A drawing is smaller and sharper as PNG; a photograph of this size is smaller as JPEG. */
const MOST_PNG_BYTES = 90 * 1024;
const JPEG_QUALITY = 0.85;

/** The picture in fewer dots, in proportion; null where the browser cannot read it. */
export async function shrinkPicture(file: Blob): Promise<Blob | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, MOST_WIDTH / picture.width, MOST_HEIGHT / picture.height);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * scale)),
      Math.max(1, Math.round(picture.height * scale)),
    );
    draw(canvas, picture, false);
    const png = await canvas.convertToBlob({ type: "image/png" });
    if (png.size <= MOST_PNG_BYTES) return png;
    draw(canvas, picture, true);
    return await canvas.convertToBlob({ type: "image/jpeg", quality: JPEG_QUALITY });
  } catch {
    return null;
  }
}

/** A JPEG has no see-through dots, which would come out black. */
function draw(canvas: OffscreenCanvas, picture: ImageBitmap, isOnWhite: boolean): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  if (isOnWhite) {
    context.fillStyle = "#FFFFFF";
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
