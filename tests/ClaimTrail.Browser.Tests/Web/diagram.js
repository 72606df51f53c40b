// How light a picture's paper is, from 0 to 1, and the highest contrast to it of anything drawn.
async picture => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + picture;
  await image.decode();
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const linear = part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const light = at => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * linear(data[at + i] / 255), 0);
  const paper = light(4 * (2 * image.width + 2));
  let most = 1;
  for (let at = 0; at < data.length; at += 4) {
    const other = light(at);
    most = Math.max(most, (Math.max(paper, other) + 0.05) / (Math.min(paper, other) + 0.05));
  }
  return [paper, most];
}
