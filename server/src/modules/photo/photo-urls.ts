/** Where a photo's derivatives are, for whoever may see it. */
export const photoUrls = (id: string) => ({
  thumbUrl: `/api/v1/photos/${id}/thumb`,
  viewUrl: `/api/v1/photos/${id}/view`,
});
